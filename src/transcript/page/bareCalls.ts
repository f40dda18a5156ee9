import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import type { CalledInText } from "./announcedCall.ts";
import { requestsScript } from "./announcesOutput.ts";
import type { PageLine, PageText } from "./Page.ts";
import { scriptRuns } from "./scriptRuns.ts";

type CallReader = Pick<ScriptReader, "read" | "isCommand" | "isWholeCall" | "edition">;

/**
 * The calls that stand in lines of their own in a paragraph or quote, with nothing that sets them apart, and the one that
 * ends a sentence that has its reader run it: "run the command: `Get-Queue -Server EX01`". A quote has nothing else in it;
 * an item of a list without numbers speaks of calls.
 */
export function bareCalls({ kind, lines, isBullet }: PageText, reader: CallReader): CalledInText[] {
  if (kind === "heading") return [];
  const readable = lines.map(({ text }) => maskAngles(text, reader.edition).text);
  const runs = scriptRuns(readable, reader);
  // What is set as code may be a name and its parameter that are talked about.
  const isBare =
    runs.length > 0 &&
    !isBullet &&
    runs.every(
      ({ start, end }) =>
        isCall(readable.slice(start, end), reader) &&
        (!lines[start].codes || reader.isWholeCall(readable.slice(start, end).join("\n"))),
    );
  const counted = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  if (isBare && (kind === "text" || counted === lines.filter(({ text }) => text !== "").length))
    return runs.map(({ start, end }) => ({
      script: lines
        .slice(start, end)
        .map(({ text }) => text)
        .join("\n"),
      startLine: lines[start].line,
      endLine: lines[end - 1].line,
    }));
  const requested = kind === "text" ? requestedCall(lines, reader) : null;
  return requested ? [requested] : [];
}

/** A call of a cmdlet, or an expression or assignment that begins with one, with more than words behind it. */
function isCall(lines: readonly string[], reader: CallReader): boolean {
  const text = lines.join("\n");
  const [, word] = /^(?:\$\w+ *= *)?\(?([A-Za-z]+-[A-Za-z]\w*)(?=[\s)])/.exec(text) ?? [];
  return word !== undefined && reader.isCommand(word) && /[\s(]-[A-Za-z]|[|"'({$]/.test(text.slice(word.length));
}

function requestedCall(lines: readonly PageLine[], reader: CallReader): CalledInText | null {
  const last = lines.at(-1);
  const code = last?.codes?.at(-1);
  if (last === undefined || code === undefined) return null;
  const said = lines
    .map(({ text }) => text)
    .join(" ")
    .replace(/[.。\s]+$/, "");
  const before = said.slice(0, -code.length);
  if (!said.endsWith(code) || !/[:：]\s*$/.test(before) || !requestsScript(before)) return null;
  const readable = maskAngles(code, reader.edition).text;
  return reader.isWholeCall(readable) && reader.read(readable).certainty === "script"
    ? { script: code, startLine: last.line, endLine: last.line }
    : null;
}
