import { PSObject } from "../objects/model/PSObject.ts";
import { itemArray } from "../objects/ops/enumerate.ts";
import { findCommand } from "../runtime/commandLookup.ts";
import type { Frame } from "../runtime/Frame.ts";
import type { Expression } from "../syntax/ast/expressions.ts";

/** Commands that write what a block or a text of the script writes, as it is. */
const passOn = new Set(["ForEach-Object", "Invoke-Command", "Invoke-Expression"]);

/**
 * Whether a value is the one object that a cmdlet at the end of a pipeline in parentheses wrote: cmdlets wrap what they
 * write in a PSObject. Null for any other expression.
 */
export function writtenByCmdlet(node: Expression): ((frame: Frame, value: unknown) => boolean) | null {
  if (node.kind !== "ParenExpression" || node.pipeline.kind !== "Pipeline") return null;
  const last = node.pipeline.pipelineElements.at(-1);
  const name = last?.kind === "Command" ? last.commandElements[0] : undefined;
  if (name?.kind !== "StringConstantExpression") return null;
  return (frame, value) => {
    if (value === null || value === undefined || itemArray(value) !== null) return false;
    const command = value instanceof PSObject ? undefined : findCommand(frame.engine, frame.scope, name.value);
    return command?.commandType === "Cmdlet" && !passOn.has(command.name);
  };
}
