import {
  flag,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  type ShapeType,
  scalar,
  text,
} from "../../store/record/RecordShape.ts";

const number = scalar<number>("a number", (value) => typeof value === "number" && Number.isFinite(value) && value >= 0);

const task = object({
  id: name,
  title: text,
  state: oneOf("locked", "open", "red", "green"),
  points: number,
  /** The points that it is worth now. */
  earned: number,
  /** The share of the points that hints and the solution cost. */
  cost: number,
  hints: integer,
  isShown: flag,
  attempts: integer,
  /** Milliseconds of work when a look was asked for last; absent in what earlier versions kept. */
  triedAt: optional(nullable(number)),
  /** Milliseconds of work when it became green, and how long it took since the task before. */
  greenAt: nullable(number),
  took: nullable(number),
  /** What failed at the last look, without what would give the answer away. */
  failed: list(object({ name: text, because: nullable(text) })),
});

/** How far a learner is, as it is kept beside the journal and as reports are made of it. */
export const labProgressShape = object({
  kind: oneOf("cmdlab lab progress"),
  version: integer,
  lab: name,
  title: text,
  language: text,
  edition: name,
  /** Real moments in UTC. */
  started: text,
  updated: text,
  /** Milliseconds of work. */
  elapsed: number,
  /** Null: the author did not say. */
  minutes: nullable(number),
  commands: integer,
  /** How many changes led to the organisation's state. */
  revision: integer,
  tasks: list(task),
  /** Forbidden effects that were seen, by the name of their It. */
  broken: list(object({ name: text, because: nullable(text) })),
  points: number,
  of: number,
  /** 0 to 1. */
  scaled: number,
  pass: number,
  isPassed: flag,
  /** Whether all tasks are green. */
  isFinished: flag,
});

export type LabProgress = ShapeType<typeof labProgressShape>;
export type LabTaskProgress = LabProgress["tasks"][number];
