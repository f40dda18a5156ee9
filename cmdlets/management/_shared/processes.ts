import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { ErrorCategoryName } from "../../../src/diag/ErrorCategoryName.ts";
import { ErrorRecord } from "../../../src/objects/model/ErrorRecord.ts";
import { newException } from "../../../src/objects/model/ExceptionObject.ts";
import { ProcessObject } from "../../../src/objects/model/ProcessObject.ts";
import { PSError } from "../../../src/objects/model/PSError.ts";
import { processTable } from "../../../src/providers/machine/processTable.ts";
import { WildcardPattern } from "../../../src/providers/WildcardPattern.ts";

export interface ProcessSelection {
  readonly Name?: readonly string[] | undefined;
  readonly Id?: readonly number[] | undefined;
  readonly InputObject?: readonly unknown[] | undefined;
}

/** The processes that a command names, by name as they sort; what is not there is reported. */
export function selectProcesses(
  cmdlet: CmdletContext,
  values: ProcessSelection,
  table: readonly ProcessObject[] = processTable(cmdlet),
): ProcessObject[] {
  if (values.InputObject !== undefined) return values.InputObject.filter((each) => each instanceof ProcessObject);
  if (values.Id !== undefined) {
    return values.Id.flatMap((id) => {
      const found = table.find((process) => process.id === id);
      if (!found)
        cmdlet.error(
          processError(
            "NoProcessFoundForGivenId",
            "ObjectNotFound",
            `Cannot find a process with the process identifier ${id}.`,
            id,
          ),
        );
      return found ?? [];
    });
  }
  const found = new Set<ProcessObject>();
  for (const text of values.Name ?? ["*"]) {
    const pattern = WildcardPattern.parse(text);
    const matching = table.filter((process) => pattern?.matches(process.name));
    for (const process of matching) found.add(process);
    if (matching.length === 0 && !WildcardPattern.isPattern(text)) {
      const message = `Cannot find a process with the name "${text}". Verify the process name and call the cmdlet again.`;
      cmdlet.error(processError("NoProcessFoundForGivenName", "ObjectNotFound", message, text));
    }
  }
  return [...found].sort((left, right) =>
    left.name.toLowerCase() < right.name.toLowerCase()
      ? -1
      : left.name.toLowerCase() > right.name.toLowerCase()
        ? 1
        : left.id - right.id,
  );
}

export function processError(id: string, category: ErrorCategoryName, text: string, target: unknown): PSError {
  const exception = newException("Microsoft.PowerShell.Commands.ProcessCommandException", text);
  exception.details.set(
    "ProcessName",
    typeof target === "string" ? target : target instanceof ProcessObject ? target.name : null,
  );
  const record = new ErrorRecord(exception, id, category, target);
  exception.errorRecord = record;
  return new PSError(record);
}
