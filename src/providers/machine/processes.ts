import { chosen, chosenByName } from "../../command/chosen.ts";
import type { CmdletContext } from "../../command/prelude.ts";
import type { ErrorCategoryName } from "../../diag/ErrorCategoryName.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { newException } from "../../objects/errors/ExceptionObject.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { machineFacts } from "../../objects/host/MachineFacts.ts";
import { ProcessObject } from "../../objects/values/machine/ProcessObject.ts";
import { processTable } from "./processTable.ts";

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
