import type { Node } from "../../syntax/ast/Node.ts";
import { commandName } from "../calls/commandName.ts";
import type { NamedCommand } from "../Rule.ts";
import { distance } from "./nearNames.ts";

/** `if (...) { } otherwise { }`: a word with a block, on the line on which the block of an if ends; on the next one a word that is nearly it. */
export function elseMeant({ command, ancestors }: NamedCommand): string | null {
  const [block, pipeline] = ancestors.slice(-2);
  if (block?.kind !== "NamedBlock" && block?.kind !== "StatementBlock") return null;
  const before = block.statements[(block.statements as readonly Node[]).indexOf(pipeline) - 1];
  if (before?.kind !== "IfStatement" || before.elseClause !== null) return null;
  const between = command.extent.source.text.slice(before.extent.end, command.extent.start);
  const [, first, second] = command.commandElements;
  if (between.trim() !== "") return null;
  if (between.includes("\n")) {
    const isNear = distance(commandName(command)?.toLowerCase() ?? "", "else", 1) === 1;
    return isNear && first?.kind === "ScriptBlockExpression" && second === undefined ? "else" : null;
  }
  if (first?.kind === "ScriptBlockExpression") return second === undefined ? "else" : null;
  return first?.kind === "ParenExpression" && second?.kind === "ScriptBlockExpression" ? "elseif" : null;
}
