import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import type { CalledInText } from "./announcedCall.ts";
import { namesTask, requestsCall, requestsScript } from "./announcesOutput.ts";
import type { PageLine, PageSample, PageText } from "./Page.ts";
import { sampleLines } from "./sampleLines.ts";
import { scriptRuns } from "./scriptRuns.ts";

type CallReader = Pick<ScriptReader, "read" | "isCommand" | "isWholeCall" | "edition">;

/**
 * The calls that stand in lines of their own in a paragraph or quote, with nothing that sets them apart, and those that a
 * sentence has its reader run: "run the command: `Get-Queue -Server EX01`". A quote has nothing else in it; an item of a
 * list without numbers speaks of calls.
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
    return runs.map(({ start, end }, index) => {
      const script = lines
        .slice(start, end)
        .map(({ text }) => text)
        .join("\n");
      const samples = shownBelow(lines, end, runs[index + 1]?.start ?? lines.length, script);
      return { script, startLine: lines[start].line, endLine: lines[end - 1].line, samples };
    });
  return kind === "text" ? requestedCalls(lines, reader) : [];
}

/** The output that a paragraph goes on with right below a call in it. */
function shownBelow(lines: readonly PageLine[], from: number, to: number, script: string): PageSample[] {
  const texts = lines.map(({ text }) => text);
  const shown = sampleLines(texts, from, to, script);
  if (!shown || shown.start !== from) return [];
  const own = lines.slice(shown.start, shown.end);
  const lineNumbers = own.map(({ line }) => line);
  return [
    {
      lines: own.map(({ text }) => text),
      startLine: lineNumbers[0],
      endLine: lineNumbers[lineNumbers.length - 1],
      form: "text",
      lineNumbers,
    },
  ];
}

/** What stands further before a call says nothing of it. */
const longestSentence = 2000;

/** A call of a cmdlet, or an expression or assignment that begins with one, with more than words behind it. */
function isCall(lines: readonly string[], reader: CallReader): boolean {
  const text = lines.join("\n");
  const [, word] = /^(?:\$\w+ *= *)?\(?([A-Za-z]+-[A-Za-z]\w*)(?=[\s)])/.exec(text) ?? [];
  return word !== undefined && reader.isCommand(word) && /[\s(]-[A-Za-z]|[|"'({$]/.test(text.slice(word.length));
}

/**
 * What a sentence tells the reader to run: the call that ends it behind a colon, or one that stands right behind the verb,
 * "run `Get-Queue -Server EX01` to see", or that a line has the task for before it, "Hide from lists: `Set-Mailbox ...`".
 * What a sentence begins with a condition for, or offers instead, nobody has to run.
 */
function requestedCalls(lines: readonly PageLine[], reader: CallReader): CalledInText[] {
  const said = lines.map(({ text }) => text).join(" ");
  const codes = lines.flatMap(({ codes: own = [], text, line }) => own.map((code) => ({ code, text, line })));
  const found: CalledInText[] = [];
  let from = 0;
  for (const { code, text, line } of codes) {
    const at = said.indexOf(code, from);
    if (at < 0) continue;
    from = at + code.length;
    const before = said.slice(Math.max(0, at - longestSentence), at);
    const isLast = /^[.。\s]*$/.test(said.slice(from));
    const isAlone = isLast && /[:：]\s*$/.test(before) && requestsScript(before);
    const readable = maskAngles(code, reader.edition).text;
    const isTask = text.endsWith(code) && namesTask(text.slice(0, -code.length));
    if (!isAlone && !isTask && !requestsCall(before)) continue;
    const [word = ""] = /^\S+/.exec(readable) ?? [];
    const isCalled = isAlone
      ? reader.read(readable).certainty === "script"
      : word.includes("-") && reader.isCommand(word);
    if (!isCalled || !reader.isWholeCall(readable)) continue;
    found.push({ script: code, startLine: line, endLine: line, ...(isAlone ? {} : { isInSentence: true }) });
  }
  return found;
}
