import type { ScriptReader as SessionReader } from "../../session/ScriptReader.ts";
import { dedent } from "./Page.ts";

type ScriptReader = Pick<SessionReader, "read" | "isCommand">;

/** Lines of one script, by index; `end` is exclusive. */
export interface ScriptRun {
  readonly start: number;
  readonly end: number;
}

/** A statement longer than this is none. */
const longestStatement = 600;

/** So many characters are read in all to find where statements end; what is left then is no script. */
const mostRead = 2_000_000;

const keywords =
  /^(?:if|foreach|for|while|do|switch|try|function|filter|param|begin|process|end|return|throw|exit|class|enum|using|trap|data)\b/i;

/** What goes on with a statement that could have ended on the line before. */
const goesOn = /^\s*(?:else|elseif|catch|finally|while|until)\b|^\s*[|}]/i;

type LineKind = "script" | "perhaps" | "comment" | "blank" | "other";

/**
 * The scripts in lines of text that may also hold prose of any language and output. Lines are script where whole statements
 * call commands that are known, or do what only a script does; comments and lone values belong to the script they touch.
 */
export function scriptRuns(lines: readonly string[], reader: ScriptReader): ScriptRun[] {
  return joinRuns(lineKinds(lines, withBudget(reader)));
}

function withBudget(reader: ScriptReader): ScriptReader {
  let left = mostRead;
  return {
    isCommand: (word) => reader.isCommand(word),
    read(text) {
      left -= text.length;
      return left < 0 ? { state: "broken", certainty: "prose", shows: false } : reader.read(text);
    },
  };
}

function lineKinds(lines: readonly string[], reader: ScriptReader): LineKind[] {
  const kinds: LineKind[] = [];
  while (kinds.length < lines.length) {
    const at = kinds.length;
    const line = lines[at].trim();
    if (line === "") kinds.push("blank");
    else if (line.startsWith("#") && !line.startsWith("#requires")) kinds.push("comment");
    else {
      const found = mayBegin(line, reader) ? statementAt(lines, at, reader) : null;
      if (found === null) kinds.push("other");
      else for (let count = found.count; count > 0; count--) kinds.push(found.kind);
    }
  }
  return kinds;
}

/** Whether a line can be the first of a statement, judged by its first word: most prose ends here. */
function mayBegin(line: string, reader: ScriptReader): boolean {
  if (/^[\d$@[({&"'<.!+-]/.test(line)) return true;
  if (keywords.test(line)) return true;
  const [word] = /^[^\s;|(){},]+/.exec(line) ?? [""];
  return reader.isCommand(word) || /\.ps1$/i.test(word);
}

/** The whole statements that begin on a line and end on one of the next, or null where there are none. */
function statementAt(
  lines: readonly string[],
  at: number,
  reader: ScriptReader,
): { readonly kind: LineKind; readonly count: number } | null {
  let wasIncomplete = false;
  for (let end = at + 1; end <= lines.length && end - at <= longestStatement; end++) {
    // What is open closes with one of these; no other line can complete it.
    if (wasIncomplete && end < lines.length && !/[})\]"'@>]/.test(lines[end - 1]) && !/[|,`]\s*$/.test(lines[end - 2]))
      continue;
    const { state, certainty } = reader.read(dedent(lines.slice(at, end)).join("\n"));
    if (state === "broken") return null;
    wasIncomplete = state === "incomplete";
    if (wasIncomplete) continue;
    const next = nextText(lines, end);
    if (next !== null && goesOn.test(lines[next]) && certainty === "script") {
      const longer = statementWith(lines, at, next, reader);
      if (longer !== null) return { kind: "script", count: longer - at };
    }
    return certainty === "script" || certainty === "perhaps" ? { kind: certainty, count: end - at } : null;
  }
  return null;
}

/** The end of the statements from `at` that need the line `through`, or null where that line is not theirs. */
function statementWith(lines: readonly string[], at: number, through: number, reader: ScriptReader): number | null {
  for (let end = through + 1; end <= lines.length && end - at <= longestStatement; end++) {
    if (end > through + 1 && !/[})\]"'@>]/.test(lines[end - 1])) continue;
    const { state, certainty } = reader.read(dedent(lines.slice(at, end)).join("\n"));
    if (state === "broken") return null;
    if (state === "incomplete") continue;
    const next = nextText(lines, end);
    if (next !== null && goesOn.test(lines[next])) return statementWith(lines, at, next, reader) ?? end;
    return certainty === "script" ? end : null;
  }
  return null;
}

function nextText(lines: readonly string[], from: number): number | null {
  for (let index = from; index < lines.length; index++) if (lines[index].trim() !== "") return index;
  return null;
}

/** Runs hold at least one line that is certainly script; comments and perhapses only where no other line parts them from one. */
function joinRuns(kinds: readonly LineKind[]): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let start = -1;
  let end = -1;
  let hasScript = false;
  const close = (): void => {
    if (hasScript) runs.push({ start, end });
    start = -1;
    hasScript = false;
  };
  for (const [index, kind] of kinds.entries()) {
    if (kind === "other" || (kind === "perhaps" && start >= 0 && kinds[index - 1] === "blank")) close();
    if (kind === "blank" || kind === "other") continue;
    if (kind === "perhaps" && start < 0 && !touchesScript(kinds, index)) continue;
    if (start < 0) start = index;
    end = index + 1;
    hasScript ||= kind === "script";
  }
  close();
  return runs;
}

/** Whether script follows without a gap. */
function touchesScript(kinds: readonly LineKind[], from: number): boolean {
  for (let index = from; index < kinds.length; index++) {
    if (kinds[index] === "script") return true;
    if (kinds[index] !== "perhaps" && kinds[index] !== "comment") return false;
  }
  return false;
}
