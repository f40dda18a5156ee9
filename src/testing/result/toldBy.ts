import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { noteOuterFrames, outerFramesOf } from "../run/outerFrames.ts";

/**
 * What the parser or the binder of a function raised, as the function of the runner tells it that ran the code: that of a
 * block, of a file, or of a container that is a block. $Error keeps the other.
 */
export function toldBy(name: "New-Block" | "Invoke-File" | "Invoke-BlockContainer", record: ErrorRecord): ErrorRecord {
  const { commandClass, exception, category, invocation } = record;
  // A cmdlet is told by its class, a function or script by its name or the last part of it.
  const isOfFunction =
    commandClass === "" ? name === "Invoke-BlockContainer" : (invocation?.commandName.endsWith(commandClass) ?? false);
  const isOfBinder = exception.clrType.name.startsWith("System.Management.Automation.ParameterBinding");
  if (category !== "ParserError" && !(isOfFunction && isOfBinder)) return record;
  const told = record.copy();
  told.commandClass = name;
  noteOuterFrames(told, outerFramesOf(record));
  return told;
}
