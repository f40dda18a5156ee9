import { psArgumentInvalid } from "../errors/argumentChecks.ts";
import { clrException } from "../errors/PSError.ts";
import { isIntrinsicName } from "./memberLookup.ts";

/** Throws the .NET exception for a name that no member can be added under. */
export function checkMemberName(name: string): void {
  if (name === "") throw psArgumentInvalid("name");
  const exception = "System.Management.Automation.ExtendedTypeSystemException";
  if (isIntrinsicName(name)) throw clrException(exception, `The member name "${name}" is reserved.`);
}
