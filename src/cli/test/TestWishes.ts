import type { ParsedArguments } from "../commands/Command.ts";
import { UsageError } from "../options/UsageError.ts";
import { type ReportTarget, readReportTargets } from "../writeReports.ts";

/** What a person asked of a run of tests. */
export interface TestWishes {
  readonly tags: readonly string[];
  readonly excludedTags: readonly string[];
  readonly fullNames: readonly string[];
  readonly lines: readonly string[];
  readonly version: 5 | 6;
  readonly isolation: "run" | "file";
  readonly failFast: boolean;
  /** Real milliseconds a test may take; 0: any number. */
  readonly timeout: number;
  /** Null: files in the order of their names. */
  readonly shuffle: number | null;
  readonly shard: { readonly part: number; readonly parts: number } | null;
  readonly output: "none" | "normal" | "detailed" | "diagnostic";
  readonly reports: readonly ReportTarget[];
}

export function readTestWishes(args: ParsedArguments): TestWishes {
  return {
    tags: args.texts.get("tag") ?? [],
    excludedTags: args.texts.get("exclude-tag") ?? [],
    fullNames: args.texts.get("full-name") ?? [],
    lines: args.texts.get("line") ?? [],
    version: oneOf(args, "pester", ["5", "6"], "5") === "6" ? 6 : 5,
    isolation: oneOf(args, "isolation", ["run", "file"], "file"),
    failFast: args.has("fail-fast"),
    timeout: wholeNumber(args, "timeout", 60) * 1000,
    shuffle: args.text("shuffle") === null ? null : wholeNumber(args, "shuffle", 0),
    shard: readShard(args.text("shard")),
    output: oneOf(args, "output", ["none", "normal", "detailed", "diagnostic"], "normal"),
    reports: readReportTargets(args.texts.get("report") ?? []),
  };
}

function oneOf<W extends string>(args: ParsedArguments, name: string, words: readonly W[], standard: W): W {
  const text = args.text(name);
  if (text === null) return standard;
  const found = words.find((word) => word === text.toLowerCase());
  if (found === undefined) throw new UsageError(`--${name} takes ${words.join(", ")}, not '${text}'.`);
  return found;
}

function wholeNumber(args: ParsedArguments, name: string, standard: number): number {
  const text = args.text(name);
  if (text === null) return standard;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} takes a whole number, not '${text}'.`);
  return Number(text);
}

function readShard(text: string | null): TestWishes["shard"] {
  if (text === null) return null;
  const [, part, parts] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  if (part === undefined || Number(parts) < 1 || Number(part) < 1 || Number(part) > Number(parts))
    throw new UsageError(`--shard takes a part and the number of parts, such as 2/5, not '${text}'.`);
  return { part: Number(part), parts: Number(parts) };
}
