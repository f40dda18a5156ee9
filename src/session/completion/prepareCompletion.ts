import type { Session } from "../Session.ts";
import { completeInput } from "./Completer.ts";

/** Inputs whose completion reads the names of recipients and what is known of commands. */
const samples = ["Get-Mailbox ", "Get-Recipient ", "Get-"];

/** Does beforehand, in steps, what only the first completion of a session has to wait for. */
export function* prepareCompletion(session: Session): Generator<undefined> {
  for (const sample of samples) {
    completeInput(session, sample, sample.length);
    yield;
  }
}
