import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { ensureExtendedMembers } from "../../objects/members/extendedMembers.ts";
import { type PesterVersion, pesterRun } from "../run/PesterRun.ts";
import { messageText, traceLines } from "./errorLines.ts";

/** Gives records of errors what is shown of them: DisplayErrorMessage and DisplayStackTrace. */
export function showErrors(errors: readonly ErrorRecord[], version: PesterVersion): void {
  const trace = pesterRun().configuration.text("Output.StackTraceVerbosity") === "Full" ? "Full" : "Filtered";
  for (const error of errors) {
    const members = ensureExtendedMembers(error);
    members.setNote("DisplayErrorMessage", messageText(error));
    members.setNote("DisplayStackTrace", traceLines(error, trace, version).join("\n"));
  }
}
