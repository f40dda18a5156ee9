import type { PredictionView } from "../command/readLine/ReadLineSettings.ts";
import type { ScreenDialog } from "../command/ScreenDialog.ts";
import type { HistoryInput, InputRequest } from "../console/LineReader.ts";
import type { Edition } from "../diag/Edition.ts";
import type { XapiOptions, XapiStatement } from "../labs/report/xapiStatements.ts";
import type { Completion, HandlerCall, HandlerResult, HelpKind, HelpText, ViModeName } from "../repl/LineAdviser.ts";
import type { ButtonEntry, JournalEntry, Session } from "./JournalEntry.ts";
import type { LabRequest, LabState } from "./LabState.ts";
import type { OrganizationView } from "./OrganizationView.ts";

/** What stands in the memory that page and worker share: where to stop, whether an answer is there, and the answer. */
export const sharedPlaces = { stop: 0, answered: 1, length: 2, columns: 3, rows: 4, text: 5 } as const;

/** Bytes of the longest answer. */
export const longestAnswer = 262_144;

/** Values of `sharedPlaces.answered`; `question`: instead of an answer there is something that the page wants to know, as JSON. */
export const answerStates = { none: 0, line: 1, nobody: 2, question: 3 } as const;

/** What the page asks of a worker that waits for an answer. */
export interface AskedMeanwhile {
  readonly id: number;
  readonly question: Question;
}

export interface Start {
  readonly session: Session;
  /** That of a shell without a lab; a lab says its own. */
  readonly edition: Edition;
  /** The text of the lab that the shell is for; null: it is for none. */
  readonly lab: string | null;
  readonly columns: number;
  readonly rows: number;
  /** Null where page and worker cannot share memory. */
  readonly shared: SharedArrayBuffer | null;
  /** Whether what the journal's inputs write is shown again. */
  readonly showsReplay: boolean;
  /** The input that waited for an answer when its worker was ended, with the answers so far and the characters shown. */
  readonly resumed: Resumed | null;
}

export interface Resumed {
  readonly text: string;
  readonly answers: readonly (string | null)[];
  readonly shown: number;
}

/** What the page sends. `id` comes back with the result. */
export type PageMessage =
  | { readonly kind: "start"; readonly start: Start }
  /** `view`: how suggestions are shown from now on, which a key may have changed. */
  | { readonly kind: "input"; readonly text: string; readonly view: PredictionView }
  | { readonly kind: "size"; readonly columns: number; readonly rows: number }
  | { readonly kind: "ask"; readonly id: number; readonly question: Question }
  | { readonly kind: "lab"; readonly request: LabRequest }
  | { readonly kind: "do"; readonly entry: ButtonEntry };

/** What the page wants to know; nothing is changed by asking, except by scripts that keys are bound to. */
export type Question =
  | { readonly ask: "completion"; readonly text: string; readonly cursor: number }
  | { readonly ask: "help"; readonly text: string; readonly cursor: number; readonly help: HelpKind }
  | { readonly ask: "handler"; readonly call: HandlerCall }
  | { readonly ask: "viMode"; readonly mode: ViModeName }
  | { readonly ask: "check"; readonly text: string }
  | { readonly ask: "document" }
  /** The text of a script on drive C:. */
  | { readonly ask: "script"; readonly path: string }
  /** What a learning record store is told. */
  | { readonly ask: "statements"; readonly options: XapiOptions };

/** The answers to the questions. */
export interface Answers {
  readonly completion: Completion | null;
  readonly help: HelpText | null;
  readonly handler: HandlerResult;
  readonly viMode: null;
  readonly check: readonly ScriptFinding[];
  readonly document: string;
  /** Null: there is none. */
  readonly script: string | null;
  readonly statements: readonly XapiStatement[];
}

export interface ScriptFinding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "information";
  readonly message: string;
  /** From 1 on. */
  readonly line: number;
  readonly column: number;
}

/** What the worker sends. */
export type WorkerMessage =
  | { readonly kind: "output"; readonly text: string }
  | { readonly kind: "title"; readonly title: string }
  /** The shell waits for an input. */
  | { readonly kind: "prompt"; readonly request: InputRequest }
  /** An input was run, or something else was done, and belongs to the journal. */
  | { readonly kind: "done"; readonly entry: JournalEntry }
  /** A running input asks; `shown` tells how much it wrote so far. */
  | {
      readonly kind: "question";
      readonly prompt: string;
      readonly secret: boolean;
      /** What the person is shown instead of a line to fill in; the answer is its text. */
      readonly dialog: ScreenDialog | null;
      /** What the editor reads an input at a nested prompt with; null: an answer is asked for. */
      readonly request: InputRequest | null;
      readonly resumed: Resumed | null;
    }
  /** The question is no more. */
  | { readonly kind: "withdraw" }
  /** An input of which a script decided what the history does with it. */
  | { readonly kind: "keepInput"; readonly input: HistoryInput }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  /** `scripts`: paths of those on drive C:. */
  | { readonly kind: "organization"; readonly view: OrganizationView; readonly scripts: readonly string[] }
  | { readonly kind: "lab"; readonly journal: string; readonly state: LabState }
  /** Something that a person wants to know, and that is no output. */
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "ended"; readonly exitCode: number }
  /** The session cannot be gone on with, and there is no shell. */
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };
