import { chosen, chosenByName } from "../../../src/command/chosen.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { ErrorCategoryName } from "../../../src/diag/ErrorCategoryName.ts";
import { ErrorRecord } from "../../../src/objects/model/ErrorRecord.ts";
import { newException } from "../../../src/objects/model/ExceptionObject.ts";
import { machineFacts } from "../../../src/objects/model/MachineFacts.ts";
import { ProcessObject } from "../../../src/objects/model/ProcessObject.ts";
import { PSError } from "../../../src/objects/model/PSError.ts";
import { processTable } from "../../../src/providers/machine/processTable.ts";

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
    return chosen(
      values.Id,
      (id) => table.filter((process) => process.id === id),
      (id) => {
        const text = `Cannot find a process with the process identifier ${id}.`;
        cmdlet.error(processError("NoProcessFoundForGivenId", "ObjectNotFound", text, id));
      },
    );
  }
  const found = chosenByName(
    table,
    values.Name ?? ["*"],
    (process) => process.name,
    (name) => {
      const text = `Cannot find a process with the name "${name}". Verify the process name and call the cmdlet again.`;
      cmdlet.error(processError("NoProcessFoundForGivenName", "ObjectNotFound", text, name));
    },
  );
  return [...new Set(found)].sort((left, right) =>
    left.name.toLowerCase() < right.name.toLowerCase()
      ? -1
      : left.name.toLowerCase() > right.name.toLowerCase()
        ? 1
        : left.id - right.id,
  );
}

/** Who a process runs as: the services' session as the system, the others as who is logged on; null: nobody. */
export function ownerOf(process: ProcessObject): string | null {
  if (process.id === 0) return null;
  if (process.sessionId === 0) return "NT AUTHORITY\\SYSTEM";
  const { userDomainName, userName } = machineFacts();
  return process.details.userName ?? `${userDomainName}\\${userName}`;
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
