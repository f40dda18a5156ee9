import { isTooDeep } from "../../store/record/jsonDepth.ts";
import {
  flag,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  pathText,
  pattern,
  type ShapeType,
  scalar,
  shapeProblems,
  text,
  variant,
} from "../../store/record/RecordShape.ts";
import { labText } from "../file/LabProblem.ts";

const milliseconds = scalar<number>(
  "a number of milliseconds",
  (value) => typeof value === "number" && value >= 0 && Number.isFinite(value),
);

/** What a person answered while a command ran: a line, a secret, a choice, a dialog, or a credential; null: nobody answered. */
const answer = variant("asked", {
  line: object({ asked: oneOf("line"), text: nullable(text) }),
  secret: object({ asked: oneOf("secret"), text: nullable(text) }),
  choice: object({ asked: oneOf("choice"), index: nullable(integer) }),
  choices: object({ asked: oneOf("choices"), indexes: nullable(list(integer)) }),
  /** Of a dialog as `dialogAnswerText` writes it. */
  dialog: object({ asked: oneOf("dialog"), text: nullable(text) }),
  credential: object({ asked: oneOf("credential"), userName: nullable(text), password: text }),
});

/** What was there when a key was pressed to which a script is bound; the history is that of the inputs so far. */
const keyCall = object({
  handler: text,
  key: object({ kind: oneOf("key"), chord: text, text, isFollowed: flag, isInBurst: flag }),
  argument: nullable(integer),
  text,
  cursor: integer,
  anchor: nullable(integer),
  clipboard: text,
  killed: nullable(text),
  place: integer,
});

/** A look at a task, and whether it was green. */
const look = object({ task: name, green: flag });

/** `broken`: names of forbidden effects that were seen first. */
const always = { at: milliseconds, looks: optional(list(look)), broken: optional(list(text)) };

const entry = variant("kind", {
  /** A line that was typed. `width`: columns of the screen; `stopped`: the revision of the store when Ctrl+C ended it. */
  command: object({
    kind: oneOf("command"),
    ...always,
    text,
    width: integer,
    answers: optional(list(answer)),
    stopped: optional(integer),
  }),
  /** A key was pressed to which a script of the learner is bound. */
  key: object({ kind: oneOf("key"), ...always, call: keyCall, width: integer, answers: optional(list(answer)) }),
  /** A file on drive C: that an editor wrote. */
  file: object({ kind: oneOf("file"), ...always, path: name, text }),
  /** Somebody asked how far the tasks are (null: all). */
  look: object({ kind: oneOf("look"), ...always, task: nullable(name) }),
  hint: object({ kind: oneOf("hint"), ...always, task: name }),
  solution: object({ kind: oneOf("solution"), ...always, task: name, run: flag }),
  /** Null: to the beginning of the lab. */
  reset: object({ kind: oneOf("reset"), ...always, task: nullable(name) }),
  /** The tasks before this one were done for the learner. */
  jump: object({ kind: oneOf("jump"), ...always, task: name }),
});

const head = object({
  kind: oneOf("cmdlab lab journal"),
  version: integer,
  lab: name,
  edition: pattern("the edition of a lab", /^[0-9a-f-]{36}$/),
  /** What the lab's seed was for this learner; absent: that of its file. */
  seed: optional(text),
  /** The real moment of the beginning. */
  started: pattern("a moment in UTC", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/),
});

export type LabAnswer = ShapeType<typeof answer>;
export type LabKeyCall = ShapeType<typeof keyCall>;
export type LabLook = ShapeType<typeof look>;
/** One thing that a learner did. `at`: milliseconds of work when it began. */
export type LabEntry = ShapeType<typeof entry>;
export type LabJournalHead = ShapeType<typeof head>;

/** All that a learner did, in order: with the lab it gives the state and the score again. */
export interface LabJournal {
  readonly head: LabJournalHead;
  readonly entries: readonly LabEntry[];
}

/** What a journal keeps of a key: it has the inputs of the history already. */
export function keptCall(call: LabKeyCall & { readonly history?: unknown }): LabKeyCall {
  const { history: _history, ...kept } = call;
  return kept;
}

/** One line, without its end. */
function journalLine(value: LabJournalHead | LabEntry): string {
  return JSON.stringify(value);
}

/** The whole journal, a line an entry. */
export function journalText({ head, entries }: LabJournal): string {
  return [head, ...entries].map((each) => `${journalLine(each)}\n`).join("");
}

export class LabJournalError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "LabJournalError";
  }
}

/**
 * Reads the lines of a journal. A last line without its end was being written when its program was killed, and does not
 * count. Throws LabJournalError with the line of the first fault.
 */
export function readJournal(content: string, file: string): LabJournal {
  const lines = content.split("\n");
  lines.pop();
  const fail = (line: number, what: string): LabJournalError =>
    new LabJournalError(labText("LabJournalBroken", { file, line, what }));
  const [first, ...rest] = lines.map((each, index) => {
    let value: unknown;
    try {
      value = JSON.parse(each);
    } catch {
      throw fail(index + 1, "it is no JSON");
    }
    if (isTooDeep(value)) throw fail(index + 1, "it is nested too deeply");
    const problem = shapeProblems(index === 0 ? head : entry, value)[0];
    if (problem)
      throw fail(index + 1, `${pathText(problem.path)}: expected ${problem.expected}, found ${problem.found}`);
    return value;
  });
  if (first === undefined) throw fail(1, "it is empty");
  const { version } = first as LabJournalHead;
  if (version !== 1) throw fail(1, `this version of cmdlab reads journals of form 1, not ${version}`);
  return { head: first as LabJournalHead, entries: rest as LabEntry[] };
}
