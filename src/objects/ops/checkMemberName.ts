import { psArgumentInvalid } from "../clr/argumentChecks.ts";
import { clrException } from "../model/PSError.ts";

/** Throws the .NET exception for a name that no member can be added under. */
export function checkMemberName(name: string): void {
  if (name === "") throw psArgumentInvalid("name");
  const exception = "System.Management.Automation.ExtendedTypeSystemException";
  if (isReservedName(name)) throw clrException(exception, `The member name "${name}" is reserved.`);
}

/** Whether it is a member that every object has on PowerShell's side. */
export function isReservedName(name: string): boolean {
  return reserved.has(name.toLowerCase());
}

const reserved = new Set(["psobject", "psbase", "psadapted", "psextended", "pstypenames"]);
