import type { PerEdition } from "../../../diag/Edition.ts";
import { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { edition } from "../../host/edition.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";

/** Windows' texts of its commonest errors ("System Error Codes" of its documentation), without the full stop. */
const texts: ReadonlyMap<number, string> = new Map([
  [0, "The operation completed successfully"],
  [1, "Incorrect function"],
  [2, "The system cannot find the file specified"],
  [3, "The system cannot find the path specified"],
  [5, "Access is denied"],
  [6, "The handle is invalid"],
  [13, "The data is invalid"],
  [32, "The process cannot access the file because it is being used by another process"],
  [50, "The request is not supported"],
  [53, "The network path was not found"],
  [64, "The specified network name is no longer available"],
  [67, "The network name cannot be found"],
  [86, "The specified network password is not correct"],
  [87, "The parameter is incorrect"],
  [112, "There is not enough space on the disk"],
  [122, "The data area passed to a system call is too small"],
  [183, "Cannot create a file when that file already exists"],
  [1056, "An instance of the service is already running"],
  [1060, "The specified service does not exist as an installed service"],
  [1062, "The service has not been started"],
  [1168, "Element not found"],
  [1314, "A required privilege is not held by the client"],
  [1326, "The user name or password is incorrect"],
  [1355, "The specified domain either does not exist or could not be contacted"],
  [1460, "This operation returned because the timeout period expired"],
  [1722, "The RPC server is unavailable"],
]);

/** .NET Framework takes the full stop off. */
const ending: PerEdition<string> = { Desktop: "", Core: "." };

function systemText(code: number): string {
  const found = texts.get(code);
  if (found === undefined) throw notModelled(`The text of Windows' error ${code}`);
  return found + ending[edition()];
}

function made(code: number, message: string | null): ExceptionObject {
  const type = typeByName("System.ComponentModel.Win32Exception");
  const exception = new ExceptionObject(type, message ?? systemText(code));
  exception.details.set("NativeErrorCode", code);
  return exception;
}

export default defineClr<ExceptionObject>({
  properties: { ErrorCode: () => 0x80004005 | 0 },
  constructors: {
    "(int)": (code: number) => made(code, null),
    "(int,string)": (code: number, message: string | null) => made(code, message),
  },
});
