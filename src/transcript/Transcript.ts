import { continuationOf, inputOf } from "./promptLines.ts";

/** One input and what is printed for it. Lines are numbered from 1. */
export interface TranscriptStep {
  /** The line of the prompt. */
  readonly line: number;
  readonly input: string;
  /** The lines between this input and the next prompt, without those at the end that are empty. */
  readonly output: readonly string[];
  /** The line behind the last one of the input, and how many lines the output has, with empty ones at its end. */
  readonly outputLine: number;
  readonly outputCount: number;
}

/**
 * A session written down:
 *
 *     # cmdlab --edition Core --scenario fabrikam      options, and other comments, before the first prompt
 *     PS> 1 + 1                                        an input, as typed
 *     2                                                what it prints
 *     PS> if ($true) {                                 `>> ` continues an input
 *     >>   "yes" }
 *     yes
 *
 * Prompts with a location (`PS C:\>`, `[PS] C:\>`) mean the same. Empty lines at the end of an output are there for the eye.
 */
export interface Transcript {
  /** The words of the header line, such as ["--edition", "Core"]. */
  readonly options: readonly string[];
  readonly steps: readonly TranscriptStep[];
}

/** `restOf` says how many lines below an input belong to it though no prompt continues it; absent: none. */
export function parseTranscript(
  text: string,
  restOf: (input: string, below: readonly string[]) => number = () => 0,
): Transcript {
  const lines = text.split(/\r\n|\n/);
  const first = lines.findIndex((line) => inputOf(line) !== null);
  const options = lines.slice(0, Math.max(first, 0)).flatMap(headerOptions);
  const steps: TranscriptStep[] = [];
  for (let index = first; index >= 0 && index < lines.length; ) {
    const start = index;
    const input = [inputOf(lines[index++]) ?? ""];
    for (let more = continuationOf(lines[index] ?? ""); more !== null; more = continuationOf(lines[index] ?? "")) {
      input.push(more);
      index++;
    }
    const below = lines.slice(index);
    const next = below.findIndex((line) => line.trim() === "" || inputOf(line) !== null);
    const rest = restOf(input.join("\n"), next < 0 ? below : below.slice(0, next));
    input.push(...below.slice(0, rest));
    index += rest;
    const outputStart = index;
    while (index < lines.length && inputOf(lines[index]) === null) index++;
    const raw = lines.slice(outputStart, index);
    // The end of the last line is no line of its own.
    const outputCount = index === lines.length && raw.at(-1) === "" ? raw.length - 1 : raw.length;
    steps.push({
      line: start + 1,
      input: input.join("\n"),
      output: withoutEmptyEnd(raw),
      outputLine: outputStart + 1,
      outputCount,
    });
  }
  return { options, steps };
}

/** Lines without empty ones at the end; white space at the ends of lines does not count. */
export function withoutEmptyEnd(lines: readonly string[]): string[] {
  const trimmed = lines.map((line) => line.trimEnd());
  while (trimmed.length > 0 && trimmed.at(-1) === "") trimmed.pop();
  return trimmed;
}

function headerOptions(line: string): string[] {
  const match = /^#\s*cmdlab\s+(--.*)$/.exec(line);
  return match ? match[1].trim().split(/\s+/) : [];
}
