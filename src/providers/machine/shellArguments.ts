import { decodeText } from "../../base/text/textCodec.ts";

/** What PowerShell's own command line asks for; `run` null: a prompt. */
export interface ShellRun {
  readonly run:
    | { readonly kind: "file"; readonly path: string; readonly args: readonly string[] }
    | { readonly kind: "command"; readonly text: string }
    | null;
  /** A prompt stays when the script is done. */
  readonly staysOpen: boolean;
}

/** Parameters with a value that say nothing about what runs. */
const valued = [
  "executionpolicy",
  "ep",
  "inputformat",
  "outputformat",
  "windowstyle",
  "version",
  "psconsolefile",
  "workingdirectory",
];

/** Reads arguments as powershell.exe takes them: -File and -Command take all that follows. */
export function shellArguments(words: readonly string[]): ShellRun {
  let staysOpen = false;
  for (let at = 0; at < words.length; at++) {
    const name = /^[-/](\w+)$/.exec(words[at])?.[1].toLowerCase();
    const rest = words.slice(at + 1);
    if (name === undefined) return { run: { kind: "command", text: words.slice(at).join(" ") }, staysOpen };
    if (isShort(name, "file")) return { run: { kind: "file", path: rest[0] ?? "", args: rest.slice(1) }, staysOpen };
    if (isShort(name, "command")) return { run: { kind: "command", text: rest.join(" ") }, staysOpen };
    if (isShort(name, "encodedcommand") || name === "ec")
      return { run: { kind: "command", text: decodeText(Buffer.from(rest[0] ?? "", "base64"), "utf-16") }, staysOpen };
    if (isShort(name, "noexit", 3)) staysOpen = true;
    if (valued.some((each) => isShort(name, each, 2))) at++;
  }
  return { run: null, staysOpen: true };
}

function isShort(name: string, full: string, least = 1): boolean {
  return name.length >= least && full.startsWith(name);
}

/** The words of an argument line, quotes taken away. */
export function argumentWords(line: string): string[] {
  return (line.match(/(?:"(?:\\"|[^"])*"|[^\s"])+/g) ?? []).map((word) =>
    word.replace(/"((?:\\"|[^"])*)"/g, "$1").replaceAll('\\"', '"'),
  );
}
