import type { Edition } from "../../diag/Edition.ts";

/** A place in the text of a lab's file, counted from 1. */
export interface LabPlace {
  readonly line: number;
  readonly column: number;
}

/** A fence with PowerShell for the machine. */
export interface LabCode extends LabPlace {
  readonly code: string;
  /** The line of the file on which the code begins. */
  readonly codeLine: number;
}

/** What runs before the learner does; `after`: once this task is green, null: at the beginning. */
export interface LabSetup extends LabCode {
  readonly after: string | null;
}

/** What tells that a task is done; `seesSession`: with copies of the learner's functions, aliases and variables. */
export interface LabCheck extends LabCode {
  readonly seesSession: boolean;
  /** The author says that it is meant to change things, which it does in a copy. */
  readonly writesCopy: boolean;
}

/** Another way to the end of a task. */
export interface LabWay {
  readonly name: string;
  readonly solutions: readonly LabCode[];
}

export interface LabHint extends LabPlace {
  /** Markdown. */
  readonly text: string;
  /** Milliseconds of work without a newly green task, after which it costs nothing and opens by itself; null: never. */
  readonly after: number | null;
  /** The share of the task's points that it costs when it is asked for, 0 to 1. */
  readonly cost: number;
}

export interface LabTask extends LabPlace {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  /** Ids of tasks that must have been green before it opens. */
  readonly requires: readonly string[];
  /** Whether it stays done once it was green, whatever becomes of its state. */
  readonly staysDone: boolean;
  /** Markdown below the heading, without the fences for the machine. */
  readonly prose: string;
  readonly checks: readonly LabCheck[];
  readonly hints: readonly LabHint[];
  readonly solutions: readonly LabCode[];
  /** Further ways to its end, each in place of the solutions. */
  readonly otherWays: readonly LabWay[];
  /** Brings the state after the lab's setup to where the task begins; none: the solutions of the tasks before do. */
  readonly resetTo: readonly LabCode[];
}

/** A piece of the article, in the order of the file; `task` is the id of the task that it is about. */
export interface LabSection {
  readonly task: string | null;
  /** Markdown, its heading included, without the fences for the machine. */
  readonly markdown: string;
}

/** What the front matter says. */
export interface LabHead {
  readonly id: string;
  readonly title: string;
  /** A scenario by name, or a JSON file beside the lab. */
  readonly scenario: string;
  /** Where the file names it. */
  readonly scenarioPlace: LabPlace;
  /** Decides every GUID, key and random number; a learner may have one of their own. */
  readonly seed: string;
  /** That of the shell in which learners, setups, checks and solutions work. */
  readonly edition: Edition;
  /** Where the clock begins, in milliseconds since 1970; null: where the scenario says. */
  readonly now: number | null;
  /** Who answers for a credential prompt where nobody is at the keyboard; null: the scenario's administrator. */
  readonly signIn: string | null;
  /** How long the author thinks that it takes; null: not said. */
  readonly minutes: number | null;
  /** The share of the points from which on it is passed, 0 to 1. */
  readonly pass: number;
  readonly language: string;
}

/** One lab, read from its Markdown file. */
export interface Lab extends LabHead {
  /** The path or name that its text was read under. */
  readonly file: string;
  readonly text: string;
  readonly sections: readonly LabSection[];
  readonly setups: readonly LabSetup[];
  /** Checks that must hold after every command. */
  readonly forbids: readonly LabCode[];
  readonly tasks: readonly LabTask[];
}

/** The code of all ways to the end of a task. */
export function everySolution({ solutions, otherWays }: LabTask): readonly LabCode[] {
  return [...solutions, ...otherWays.flatMap((way) => way.solutions)];
}

/** What solves a task, a text each; those of another way begin with a comment that names it. */
export function solutionTexts({ solutions, otherWays }: LabTask): readonly string[] {
  const others = otherWays.map((way) => `# Or, ${way.name}:\n${way.solutions.map(({ code }) => code).join("\n")}`);
  return [...solutions.map(({ code }) => code), ...others];
}

export function findTask(lab: Lab, id: string): LabTask | undefined {
  return lab.tasks.find((task) => task.id === id.toLowerCase());
}
