import { commandNotFound } from "../../runtime/commands/commandLookup.ts";
import { pesterRun } from "./PesterRun.ts";
import { scriptError } from "./scriptError.ts";

/** Pester 6 has no longer a command of that name. */
export function refuseInSix(name: string): void {
  if (pesterRun().version !== 6) return;
  throw scriptError(commandNotFound(name).record.message, {
    id: "CommandNotFoundException",
    category: "ObjectNotFound",
    exception: "System.Management.Automation.CommandNotFoundException",
    target: name,
  });
}
