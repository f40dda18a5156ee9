import { type PSError, psError } from "../../objects/errors/PSError.ts";

/** What a record in a stream of text ends a command with, where its preference is Stop. */
export function stoppedByPreference(stream: string, text: string): PSError {
  const message = `The running command stopped because the preference variable "${stream}Preference" or common parameter is set to Stop: ${text}`;
  return psError("ActionPreferenceStop", "OperationStopped", message, {
    exception: "System.Management.Automation.ActionPreferenceStopException",
    cause: "preference",
  });
}
