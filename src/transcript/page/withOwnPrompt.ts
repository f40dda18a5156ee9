import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import { dedent } from "./Page.ts";

type PromptReader = Pick<ScriptReader, "read" | "callsCmdletsAlone" | "edition">;

/**
 * A text whose writer marks what is typed with `>` or `$` alone, with PowerShell's own prompt in its place. Other shells have
 * these signs as well, so what stands behind the first has to be a call of cmdlets where the page does not say PowerShell.
 * What a labelled text has before the first sign is typed, too: comments, and functions that are called behind it.
 */
export function withOwnPrompt(text: string, isLabelled: boolean, reader: PromptReader): string {
  const lines = dedent(text.split("\n"));
  const at = lines.findIndex((line) => /^[>$] \S/.test(line));
  if (at < 0) return text;
  const first = lines[at].slice(2);
  const readable = maskAngles(first, reader.edition).text;
  const head = lines.slice(0, at).join("\n").trim();
  if (isLabelled ? !isTyped(head, readable, reader) : head !== "" || !reader.callsCmdletsAlone(readable)) return text;
  const [sign] = lines[at];
  const begin = lines.findIndex((line) => line.trim() !== "");
  const isPrompt = (line: string | undefined): boolean => line === undefined || line.startsWith(`${sign} `);
  return lines
    .map((line, index) => {
      if (index < at) return index === begin ? `PS> ${line}` : line;
      // A comment before what is typed next is no output of what was typed before.
      if (/^# /.test(line) && isPrompt(lines.slice(index + 1).find((each) => each.trim() !== ""))) return `PS> ${line}`;
      return isPrompt(line) && line.trim() !== sign ? `PS> ${line.slice(2)}` : line;
    })
    .join("\n");
}

/** Whether a script has ended, where there is one, before a line that is one, or the begin or the value of one. */
function isTyped(head: string, first: string, reader: PromptReader): boolean {
  const before = reader.read(head);
  if (head !== "" && before.state !== "whole") return false;
  const { state, certainty } = reader.read(first);
  if (state === "broken") return false;
  // The name of a function or a file of the page is no command that is known.
  const [word] = /^\S+/.exec(first) ?? [""];
  const functions = [...head.matchAll(/^\s*(?:function|filter)\s+([\w-]+)/gim)].map(([, name]) => name.toLowerCase());
  if (functions.includes(word.toLowerCase()) || /\.ps1$/i.test(word)) return true;
  const isBelowScript = head !== "" && before.certainty !== "comment";
  return certainty === "script" || (certainty !== "prose" && !isBelowScript);
}
