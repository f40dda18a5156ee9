import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import { inputOf } from "../promptLines.ts";
import { dedent } from "./Page.ts";

type PromptReader = Pick<ScriptReader, "read" | "callsCmdletsAlone" | "edition">;

/** Signs of PowerShell that no other shell has, and `>` and `$`, each with a blank behind it. */
const ownSign = /^(?:ps:?\\? ?>|(?:pwsh|posh|powershell) ?>) (?=\S)/i;
const anySign = /^(?:[>$❯➜λ]|ps:?\\? ?>|(?:pwsh|posh|powershell) ?>) (?=\S)/i;

/**
 * A text whose writer marks what is typed with `>` or `$` alone, or with a prompt of his own such as `PS >`, with PowerShell's
 * own prompt in its place. Other shells have the signs as well, so what stands behind the first has to be a call of cmdlets
 * where neither the page nor the prompt says PowerShell; behind `ps >` may stand the file that the processes go into, which
 * is no script. What a labelled text has before the first sign is typed, too: comments, and functions that are called behind it.
 */
export function withOwnPrompt(text: string, isLabelled: boolean, reader: PromptReader): string {
  const lines = dedent(text.split("\n"));
  const at = lines.findIndex((line) => anySign.test(line) && inputOf(line) === null);
  const [sign] = anySign.exec(lines[at] ?? "") ?? [""];
  if (sign === "") return text;
  const first = lines[at].slice(sign.length);
  const readable = maskAngles(first, reader.edition).text;
  const head = lines.slice(0, at).join("\n").trim();
  const isOfPowerShell = isLabelled || ownSign.test(lines[at]);
  if (isOfPowerShell ? !isTyped(head, readable, reader) : head !== "" || !reader.callsCmdletsAlone(readable))
    return text;
  const begin = lines.findIndex((line) => line.trim() !== "");
  return lines
    .map((line, index) => {
      if (index < at) return index === begin ? `PS> ${line}` : line;
      return line.startsWith(sign) && line !== sign ? `PS> ${line.slice(sign.length)}` : line;
    })
    .join("\n");
}

/** Whether a script has ended, where there is one, before a line that is one, or the begin or the value of one. */
function isTyped(head: string, first: string, reader: PromptReader): boolean {
  const before = reader.read(head);
  if (head !== "" && before.state !== "whole") return false;
  const { state, certainty } = reader.read(first);
  if (state === "broken") return false;
  // A pipeline or a block that goes on in the lines below.
  if (state === "incomplete") return true;
  // The name of a function or a file of the page is no command that is known.
  const [word] = /^\S+/.exec(first) ?? [""];
  const functions = [...head.matchAll(/^\s*(?:function|filter)\s+([\w-]+)/gim)].map(([, name]) => name.toLowerCase());
  if (functions.includes(word.toLowerCase()) || /\.ps1$/i.test(word)) return true;
  const isBelowScript = head !== "" && before.certainty !== "comment";
  return certainty === "script" || (certainty !== "prose" && !isBelowScript);
}
