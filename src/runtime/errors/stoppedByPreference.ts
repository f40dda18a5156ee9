import { type PSError, psError } from "../../objects/errors/PSError.ts";

/** What a record in a stream of text ends a command with, where its preference is Stop. */
export function stoppedByPreference(stream: string, text: string): PSError {
  return psError("ActionPreferenceStop", "OperationStopped", stopText(stream, text), {
    exception: "System.Management.Automation.ActionPreferenceStopException",
    cause: "preference",
  });
}

/** The message of the exception that a preference of Stop makes of what would only have been written. */
export function stopText(stream: string, text: string): string {
  return `The running command stopped because the preference variable "${stream}Preference" or common parameter is set to Stop: ${text}`;
}
