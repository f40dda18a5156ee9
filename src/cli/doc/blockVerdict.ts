import type { RunResult } from "../../session/Session.ts";
import type { BlockError, BlockMissing, ReportLine, Verdict } from "./PageReport.ts";

/** What was seen of a script that ran. */
export interface BlockFacts {
  readonly result: RunResult;
  /** In the order in which they were shown. */
  readonly errors: readonly BlockError[];
  readonly missing: readonly BlockMissing[];
  /** Whether the first error that nothing explains came before anything that is not modelled was met. */
  readonly failedFirst: boolean;
  readonly lines: readonly ReportLine[];
  readonly hasSample: boolean;
}

/**
 * The verdict on a script that ran, with its reason. What comes behind something that is not modelled may be its
 * consequence, so that only an error before it makes the script one that failed.
 */
export function blockVerdict(facts: BlockFacts): { readonly verdict: Verdict; readonly why: string } {
  const { result, missing, lines, hasSample } = facts;
  const open = facts.errors.filter(({ explained, id }) => explained === null && !isNotModelled(id));
  const failure = (): { verdict: Verdict; why: string } => ({ verdict: "failed", why: errorSentence(open) });
  if (result.stopped !== null)
    return { verdict: "failed", why: `it was stopped, since it exceeded the limit of ${limits[result.stopped]}` };
  if (open.length > 0 && facts.failedFirst) return failure();
  if (missing.length > 0) return { verdict: "not modelled", why: missingSentence(missing) };
  if (open.length > 0) return failure();
  if (result.exitCode !== null && result.exitCode !== 0)
    return { verdict: "failed", why: `it ended the session with exit code ${result.exitCode}` };
  if (!hasSample) return { verdict: "ran", why: "" };
  const wrong = lines.filter((line) => line.kind !== "same" && line.reason === null);
  return wrong.length === 0 ? { verdict: "passed", why: "" } : { verdict: "differs", why: differenceSentence(wrong) };
}

const limits: Readonly<Record<NonNullable<RunResult["stopped"]>, string>> = {
  stopped: "the person's patience",
  time: "time",
  steps: "steps",
  output: "output",
  memory: "memory",
};

export function isNotModelled(id: string): boolean {
  return id.split(",")[0] === "NotModelled";
}

function errorSentence([first, ...rest]: readonly BlockError[]): string {
  const more = rest.length === 0 ? "" : `, and ${rest.length} more`;
  return `line ${first.line}: ${first.text.split("\n")[0]} (${first.id})${more}`;
}

function missingSentence(missing: readonly BlockMissing[]): string {
  const names = missing.map(({ what, command, parameter }) =>
    command === null ? what : parameter === null ? command : `${command} -${parameter}`,
  );
  return `not modelled: ${[...new Set(names)].join(", ")}`;
}

function differenceSentence(lines: readonly ReportLine[]): string {
  const count = (kind: ReportLine["kind"]): number => lines.filter((line) => line.kind === kind).length;
  return (["missing", "extra", "different"] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${count(kind) === 1 ? "line" : "lines"} ${kind}`)
    .join(", ");
}
