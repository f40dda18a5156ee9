import { statSync } from "node:fs";
import path from "node:path";
import type { Edition } from "../../diag/Edition.ts";
import type { LimitValues } from "../../runtime/Limits.ts";
import type { HostMount } from "../HostMount.ts";
import { readLimits } from "./readLimits.ts";
import { UsageError } from "./UsageError.ts";

export type ErrorViewName = "NormalView" | "CategoryView" | "ConciseView";

/** What is true for every command: which organisation, which clock, which screen. */
export interface GlobalOptions {
  /** Name of a scenario, or the path of a scenario file; null: the state's own, else fabrikam. */
  readonly scenario: string | null;
  /** The state folder; null: an organisation in memory. */
  readonly state: string | null;
  readonly seed: string;
  /** Milliseconds at which the clock begins; null: the organisation says. */
  readonly now: number | null;
  /** Columns; null: the terminal's, else 120. */
  readonly width: number | null;
  readonly edition: Edition;
  /**
   * The account of the shell, and the one that answers for a credential prompt; null: the scenario's administrator; "none":
   * nobody answers. An account that the directory does not have answers only; the shell is the administrator's then.
   */
  readonly signIn: string | null;
  readonly errorView: ErrorViewName | null;
  readonly mounts: readonly HostMount[];
  readonly location: string | null;
  /** What --limit changes of the default limits. */
  readonly limits: Partial<LimitValues>;
  /** Whether anything that is not modelled ends the command with exit code 3. */
  readonly strict: boolean;
  /** Whether what a script names is made before it runs. */
  readonly populate: boolean;
}

export interface GlobalOptionRow {
  readonly name: string;
  readonly value: string;
  readonly describe: string;
}

export const globalOptionRows: readonly GlobalOptionRow[] = [
  { name: "scenario", value: "NAME|FILE", describe: "the organisation to start with (fabrikam)" },
  {
    name: "state",
    value: "DIR",
    describe: "keep the organisation in this folder (CMDLAB_STATE); else it ends with the command",
  },
  { name: "seed", value: "TEXT", describe: "decides every GUID, key and random number (1)" },
  { name: "now", value: "TIME", describe: "where the clock begins, such as 2013-08-28T02:23:47Z" },
  { name: "width", value: "COLUMNS", describe: "columns of the screen (the terminal's, else 120)" },
  { name: "edition", value: "Desktop|Core", describe: "Windows PowerShell 5.1 or PowerShell 7 (Desktop)" },
  {
    name: "sign-in",
    value: "USER|none",
    describe:
      "who runs the shell, with the rights of its roles, and answers for credential prompts (the administrator)",
  },
  { name: "error-view", value: "VIEW", describe: "NormalView, CategoryView or ConciseView" },
  {
    name: "mount",
    value: "X:=memory|DIR",
    describe: "a further drive, in memory or over a folder of this computer; may be given again",
  },
  { name: "cwd", value: "PATH", describe: "the location where scripts start (C:\\)" },
  {
    name: "limit",
    value: "SECONDS|NAME=VALUE",
    describe: "stop a script that runs longer or takes more ('cmdlab help limits'); may be given again",
  },
];

/** Of commands that take only some of them: for the others something else decides. */
export function globalOptionsNamed(...names: readonly string[]): readonly GlobalOptionRow[] {
  return globalOptionRows.filter(({ name }) => names.includes(name));
}

/** Of the shell itself and of `run`; an option without a value. */
export const strictOption = {
  name: "strict",
  describe: "exit code 3 when a script meets anything that is not modelled, whatever it does about the error",
} as const;

/** Of the shell itself, `run`, `doc` and `record`; an option without a value. */
export const populateOption = {
  name: "populate",
  describe: "make the objects that a script names and that are not there, before it runs, and say which",
} as const;

/** Options of the shell itself that take no value. */
export const flagOptions = [strictOption, populateOption] as const;

/** Values by option name as they were typed; an option given twice has two. */
export type OptionTexts = ReadonlyMap<string, readonly string[]>;

export function readGlobalOptions(texts: OptionTexts, environment: NodeJS.ProcessEnv): GlobalOptions {
  const last = (name: string): string | null => texts.get(name)?.at(-1) ?? null;
  return {
    scenario: last("scenario"),
    state: last("state") ?? (environment.CMDLAB_STATE || null),
    seed: last("seed") ?? "1",
    now: moment(last("now")),
    width: wholeNumber("width", last("width"), 20, 10_000),
    edition: oneOf("edition", last("edition"), ["Desktop", "Core"] as const) ?? "Desktop",
    signIn: last("sign-in"),
    errorView: oneOf("error-view", last("error-view"), ["NormalView", "CategoryView", "ConciseView"] as const),
    mounts: (texts.get("mount") ?? []).map(readMount),
    location: last("cwd"),
    limits: readLimits(texts.get("limit") ?? []),
    strict: texts.has(strictOption.name),
    populate: texts.has(populateOption.name),
  };
}

/** `X:=memory` or `X:=DIR`. */
function readMount(text: string): HostMount {
  const match = /^([A-Za-z]):=(.+)$/s.exec(text);
  if (!match)
    throw new UsageError(
      `--mount takes a drive and what is behind it, such as X:=memory or X:=./folder, not '${text}'.`,
    );
  const folder = match[2].toLowerCase() === "memory" ? "memory" : { host: folderOfHost(match[2]) };
  return { letter: match[1].toUpperCase(), folder };
}

function folderOfHost(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`There is no folder '${folder}' for a drive.`);
  if (!found.isDirectory()) throw new UsageError(`'${folder}' is no folder for a drive.`);
  return path.resolve(folder);
}

function moment(text: string | null): number | null {
  if (text === null) return null;
  const milliseconds = /^\d{4}-\d\d-\d\d(T.*)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds))
    throw new UsageError(`--now takes a time such as 2013-08-28T02:23:47Z, not '${text}'.`);
  return milliseconds;
}

function wholeNumber(name: string, text: string | null, least: number, most: number): number | null {
  if (text === null) return null;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, not '${text}'.`);
  return number;
}

function oneOf<T extends string>(name: string, text: string | null, values: readonly T[]): T | null {
  if (text === null) return null;
  const found = values.find((value) => value.toLowerCase() === text.toLowerCase());
  if (!found) throw new UsageError(`--${name} is one of ${values.join(", ")}, not '${text}'.`);
  return found;
}
