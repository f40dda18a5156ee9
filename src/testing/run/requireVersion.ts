import { commandNotFound } from "../../runtime/commands/commandLookup.ts";
import { type PesterVersion, pesterRun } from "./PesterRun.ts";
import { scriptError } from "./scriptError.ts";

/** Throws where the Pester of the session has no command of that name. */
export function requireVersion(name: string, versions: readonly PesterVersion[]): void {
  if (versions.includes(pesterRun().version)) return;
  throw scriptError(commandNotFound(name).record.message, {
    id: "CommandNotFoundException",
    category: "ObjectNotFound",
    exception: "System.Management.Automation.CommandNotFoundException",
    target: name,
    isOfCaller: true,
  });
}
