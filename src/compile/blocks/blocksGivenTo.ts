import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Statement } from "../../syntax/ast/statements.ts";

/** A block that a statement hands to a command. */
export interface GivenBlock {
  readonly command: string;
  readonly block: ScriptBlock;
}

/** What the statements of a body themselves, and none inside of them, hand to commands of these names (in lower case). */
export function blocksGivenTo(body: ScriptBlock, names: ReadonlySet<string>): GivenBlock[] {
  const parts = [body.beginBlock, body.processBlock, body.endBlock];
  return parts.flatMap((part) => part?.statements.flatMap((statement) => givenIn(statement, names)) ?? []);
}

function givenIn(statement: Statement, names: ReadonlySet<string>): GivenBlock[] {
  if (statement.kind !== "Pipeline" || statement.pipelineElements.length !== 1) return [];
  const [command] = statement.pipelineElements;
  if (command.kind !== "Command") return [];
  const [name, ...rest] = command.commandElements;
  if (name?.kind !== "StringConstantExpression" || !names.has(name.value.toLowerCase())) return [];
  const block = rest.find((element) => element.kind === "ScriptBlockExpression");
  return block?.kind === "ScriptBlockExpression" ? [{ command: name.value, block: block.scriptBlock }] : [];
}
