import type { Node } from "../../syntax/ast/Node.ts";
import type { NamedCommand } from "../Rule.ts";

/** `if (...) { } otherwise { }`: a word with a block, on the line on which the block of an if ends. */
export function elseMeant({ command, ancestors }: NamedCommand): string | null {
  const [block, pipeline] = ancestors.slice(-2);
  if (block?.kind !== "NamedBlock" && block?.kind !== "StatementBlock") return null;
  const before = block.statements[(block.statements as readonly Node[]).indexOf(pipeline) - 1];
  if (before?.kind !== "IfStatement" || before.elseClause !== null) return null;
  const between = command.extent.source.text.slice(before.extent.end, command.extent.start);
  const [, first, second] = command.commandElements;
  if (between.trim() !== "" || between.includes("\n")) return null;
  if (first?.kind === "ScriptBlockExpression") return second === undefined ? "else" : null;
  return first?.kind === "ParenExpression" && second?.kind === "ScriptBlockExpression" ? "elseif" : null;
}
