import { categoryReason, categoryTargetName, categoryTargetType } from "../errors/categoryText.ts";
import { ErrorRecord, noInvocation } from "../errors/ErrorRecord.ts";
import { newException } from "../errors/ExceptionObject.ts";
import { attachable, ensureExtendedMembers } from "../members/extendedMembers.ts";
import { Guid } from "../values/Guid.ts";
import { ClixmlReader } from "./ClixmlReader.ts";
import { ClixmlWriter } from "./ClixmlWriter.ts";

/** Where an object came from. */
export interface RemotePlace {
  readonly computerName: string;
  readonly runspaceId: string;
  /** Whether the screen shows the computer's name. */
  readonly showsComputerName: boolean;
}

/** A value as it arrives on the other side of a connection: written as CLIXML and read back. */
export function transmitted(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  return ClixmlReader.deserialize(ClixmlWriter.serialize([value], 1))[0] ?? null;
}

/** The same, with the notes that tell where it came from. */
export function remoteCopy(value: unknown, place: RemotePlace): unknown {
  const arrived = transmitted(value);
  if (arrived === null) return null;
  const marked = attachable(arrived);
  const members = ensureExtendedMembers(marked);
  members.setNote("PSComputerName", place.computerName);
  members.setNote("RunspaceId", new Guid(place.runspaceId));
  members.setNote("PSShowComputerName", place.showsComputerName);
  return marked;
}

/** An error as it arrives: its exception is a RemoteException, and it has no place in a script. */
export function remoteErrorCopy(record: ErrorRecord, computerName: string): ErrorRecord {
  const exception = newException("System.Management.Automation.RemoteException", record.exception.message);
  const copy = new ErrorRecord(exception, record.errorId, record.category, null, record.commandClass);
  exception.errorRecord = copy;
  copy.activity = record.activity;
  copy.reason = categoryReason(record);
  copy.targetName = categoryTargetName(record);
  copy.targetTypeName = categoryTargetType(record);
  copy.errorDetails = record.errorDetails;
  copy.remoteComputerName = computerName;
  copy.invocation = noInvocation;
  return copy;
}
