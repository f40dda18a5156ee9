import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import type { ExceptionObject } from "../../objects/errors/ExceptionObject.ts";
import { isOfRunner, outerFramesOf } from "../run/outerFrames.ts";
import { type PesterVersion, pesterRun } from "../run/PesterRun.ts";

/** The lines of a test's or block's errors, numbered where there are several. `trace`: StackTraceVerbosity. */
export function errorLines(errors: readonly ErrorRecord[], trace: string, version: PesterVersion): string[] {
  return errors.flatMap((error, at) => {
    const [first, ...rest] = messageText(error).split(/\r?\n/);
    const isOne = errors.length === 1;
    const lines = traceLines(error, trace, version);
    // Where there are several, that of each takes a line.
    if (!isOne && lines.length === 0 && trace !== "None") lines.push(" ");
    return [isOne ? first : `[${at}] ${first}`, ...rest, ...lines];
  });
}

/** The message; with the type's name unless an assertion failed, and what is inside of it first. */
export function messageText(error: ErrorRecord): string {
  if (error.errorId === "PesterAssertionFailed") return withoutEmptyLines(error.exception.message);
  const chain: ExceptionObject[] = [];
  for (let one: ExceptionObject | null = error.exception; one; one = one.innerException) chain.unshift(one);
  return chain
    .map(({ clrType, message }) => ({ clrType, text: withoutEmptyLines(message) }))
    .flatMap(({ clrType, text }) => (text === "" ? [] : [`${clrType.shortName}: ${text}`]))
    .join("\n");
}

function withoutEmptyLines(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .join("\n");
}

/** Where an error arose: the line of an assertion, then the stack without the runner's own frames. */
export function traceLines(error: ErrorRecord, trace: string, version: PesterVersion): string[] {
  if (trace === "None") return [];
  const { assertion, frames } = traceOf(error, trace === "Full", version);
  const place = assertion === null ? [] : [`at ${assertion.text}, ${assertion.place}`];
  const isSame = version === 6 && trace !== "Full" && assertion !== null && frames[0]?.endsWith(`, ${assertion.place}`);
  const all = [...place, ...(isSame ? frames.slice(1) : frames)];
  return trace === "FirstLine" ? all.slice(0, 1) : all;
}

/**
 * The frames around the command of the runner that ran the block are left out, unless all are wanted. Pester 5 shows none
 * of an error that such a command raised itself.
 */
function traceOf(
  error: ErrorRecord,
  isFull: boolean,
  version: PesterVersion,
): {
  readonly assertion: { readonly text: string; readonly place: string } | null;
  readonly frames: readonly string[];
} {
  const target = error.targetObject as { get?(key: string): unknown } | null;
  const isAssertion =
    error.errorId === "PesterAssertionFailed" &&
    typeof target?.get === "function" &&
    target.get("LineText") !== null &&
    target.get("LineText") !== undefined;
  const assertion = isAssertion
    ? {
        text: String(target?.get?.("LineText") ?? "").trim(),
        place: `${String(target?.get?.("File") ?? "")}:${String(target?.get?.("Line") ?? "")}`,
      }
    : null;
  const frames = (error.scriptStackTrace ?? "")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.replace(/: line (\d+)$/, ":$1"));
  if (isFull) return { assertion, frames };
  if (version === 5 && isOfRunner(error)) return { assertion, frames: [] };
  const own = frames.length - outerFramesOf(error);
  if (own > 0) return { assertion, frames: frames.slice(0, own) };
  if (version !== 6) return { assertion, frames: [] };
  // Where none is of the innermost block, Pester 6 shows those of the test around, else those of the run's callers.
  const around = frames.length - pesterRun().outerFrames;
  return { assertion, frames: around > 0 ? frames.slice(0, around) : frames };
}

/** A failed discovery: the full type, what is inside of it as .NET tells it, and the whole trace. */
export function failureLines({ exception, scriptStackTrace }: ErrorRecord): string[] {
  const lines = [`${exception.clrType.name}: ${exception.message}`];
  let ends = 0;
  for (let inner = exception.innerException; inner; inner = inner.innerException, ends++)
    lines.push(` ---> ${inner.clrType.name}: ${inner.message}`);
  lines.push(...Array(ends).fill("   --- End of inner exception stack trace ---"));
  const frames = (scriptStackTrace ?? "").split(/\r?\n/).filter((line) => line !== "");
  return [...lines, ...frames].flatMap((line) => line.split(/\r?\n/));
}
