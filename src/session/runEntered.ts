import { sessionHistory } from "../command/services/History.ts";
import { noteInput } from "./noteInput.ts";
import { pagedInput } from "./pagedInput.ts";
import type { RunResult, Session } from "./Session.ts";

/** Runs one input of a person, which Get-History then lists. */
export function runEntered(session: Session, text: string): RunResult {
  const { clock } = session.options;
  const history = sessionHistory(session.host);
  history.begin(text, clock.now());
  noteInput(session.engine, text);
  const result = session.run(pagedInput(session, text));
  const status = result.stopped ? "Stopped" : result.ended === null ? "Completed" : "Failed";
  history.end(status, clock.now());
  return result;
}
