import type { ScriptReader as SessionReader } from "../../session/ScriptReader.ts";
import { beginsFence } from "./beginsFence.ts";
import { isUnderline, looksLikeOutput, type SampleRange } from "./sampleLines.ts";
import { type ScriptRun, scriptRuns } from "./scriptRuns.ts";
import { isSyntaxDiagram } from "./syntaxDiagram.ts";

type ScriptReader = Pick<SessionReader, "read" | "isCommand">;

/** A script among the lines of a piece, and what the piece shows right behind it; null where it shows nothing. */
export interface ShownPart extends ScriptRun {
  readonly shown: SampleRange | null;
}

/**
 * A piece of code that begins with a script and goes on with what that prints, once or several times, without a prompt. Lines
 * that no command is called in are output where the statement above prints; in a piece that the page calls PowerShell only
 * those that are one word or value, since others may be meant as commands. Null for a piece without such lines, or where
 * one of them may belong to a script: `isOwn` tells the names of the page's functions.
 */
export function shownParts(
  lines: readonly string[],
  readable: readonly string[],
  reader: ScriptReader,
  isLabelled: boolean,
  isOwn: (word: string) => boolean,
): ShownPart[] | null {
  const runs = scriptRuns(withoutResults(readable), reader).map((run) => withoutValues(run, readable, reader));
  const first = runs.at(0)?.start ?? lines.length;
  if (lines.slice(0, first).some((line) => line.trim() !== "")) return null;
  const parts = runs.map(({ start, end }, index) => ({
    start,
    end,
    shown: withoutEmptyEnds(lines, { start: end, end: runs[index + 1]?.start ?? lines.length }),
  }));
  const shown = parts.filter((each): each is ShownPart & { shown: SampleRange } => each.shown !== null);
  const mayShow = shown.every((part) => {
    const script = readable.slice(part.start, part.end).join("\n");
    const rest = lines.slice(part.shown.start, part.shown.end).filter((line) => line.trim() !== "");
    return reader.read(script).shows && rest.every((line) => !isOwn(firstWord(line))) && areOutput(rest, isLabelled);
  });
  return shown.length > 0 && mayShow ? parts : null;
}

/** Lines without those that only an output has, up to the end of their paragraph: rows of a table, the syntax of a command. */
function withoutResults(lines: readonly string[]): string[] {
  let isResult = false;
  return lines.map((line, index) => {
    isResult = line.trim() !== "" && (isResult || isUnderline(line) || (index > 0 && isSyntaxDiagram(line)));
    return isResult ? "…" : line;
  });
}

/** A number below a statement that prints is what it prints. */
function withoutValues({ start, end }: ScriptRun, lines: readonly string[], reader: ScriptReader): ScriptRun {
  let last = end;
  while (last - 1 > start && (lines[last - 1].trim() === "" || isNumbers(lines[last - 1]))) last--;
  const { state, shows } = reader.read(lines.slice(start, last).join("\n"));
  return last < end && state === "whole" && shows ? { start, end: last } : { start, end };
}

function areOutput(lines: readonly string[], isLabelled: boolean): boolean {
  if (isJson(lines.join("\n"))) return true;
  // What closes a block is the end of a script that the reader could not follow.
  if (lines.some((line) => /^\s*[)}\]]+[\s;]*$/.test(line))) return false;
  // What begins as a parameter belongs to the command above it, whose line was to go on.
  if (beginsAsParameter(lines[0]) || lines.some(beginsFence)) return false;
  if (looksLikeOutput(lines.join("\n")) || isSyntaxDiagram(lines.join("\n"))) return true;
  return !isLabelled || lines.every((line) => isOneWord(line) || isNumbers(line));
}

/** Objects or lists of JSON, one below the other: a script has no use for a name with a colon behind it. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  return text.split(/(?<=^[}\]])\n(?=[{[])/m).every((part) => {
    try {
      return typeof JSON.parse(part) === "object";
    } catch {
      return false;
    }
  });
}

/** `-Name value`, and no mode of a file or underline. */
export function beginsAsParameter(line: string): boolean {
  return /^\s*-[A-Za-z]\w*(?:[:\s]|$)/.test(line);
}

/** No path, no program and no cmdlet. */
function isOneWord(line: string): boolean {
  return /^\s*[^\s$&|;\\/(){}<>-]+\s*$/.test(line) && !/\.(?:exe|cmd|bat|com|ps1|msc)$/i.test(line.trim());
}

function isNumbers(line: string): boolean {
  return /^\s*-?\d[\d.,:]*(?:[eE][+-]?\d+)?\s*$/.test(line);
}

function firstWord(line: string): string {
  return /^\s*(\S*)/.exec(line)?.[1] ?? "";
}

function withoutEmptyEnds(lines: readonly string[], { start, end }: SampleRange): SampleRange | null {
  let [from, to] = [start, end];
  while (from < to && lines[from].trim() === "") from++;
  while (to > from && lines[to - 1].trim() === "") to--;
  return from < to ? { start: from, end: to } : null;
}
