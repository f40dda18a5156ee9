import {
  anyJson,
  base64,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  pathText,
  shapeProblems,
  text,
  variant,
} from "../../store/record/RecordShape.ts";
import type { JournalEntry } from "../JournalEntry.ts";
import { SessionRefused } from "./SessionRefused.ts";

const journal = list(
  variant("kind", {
    input: object({
      kind: oneOf("input"),
      text,
      columns: integer,
      answers: list(nullable(text)),
      stoppedAfter: optional(integer),
    }),
    key: object({ kind: oneOf("key"), call: anyJson, columns: integer }),
    file: object({ kind: oneOf("file"), path: name, bytes: base64 }),
    device: object({ kind: oneOf("device"), action: oneOf("add", "open", "read"), name }),
  }),
);

/** The entries of a session that came from elsewhere: a file, a link, what the browser kept. */
export function checkedJournal(entries: unknown): readonly JournalEntry[] {
  const [problem] = shapeProblems(journal, entries);
  if (!problem) return entries as readonly JournalEntry[];
  const place = pathText(["journal", ...problem.path]);
  throw new SessionRefused(`The session is damaged: ${place}: expected ${problem.expected}, found ${problem.found}.`);
}
