import { decodeText } from "../../base/text/textCodec.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../../objects/host/edition.ts";

/** What PowerShell's own command line asks for; `run` null: a prompt. */
export interface ShellRun {
  readonly run:
    | { readonly kind: "file"; readonly path: string; readonly args: readonly string[] }
    | { readonly kind: "command"; readonly text: string }
    | null;
  /** A prompt stays when the script is done. */
  readonly staysOpen: boolean;
  /** -OutputFormat: XML hands objects back to a PowerShell that called, text is lines; null: as the caller likes. */
  readonly output: "xml" | "text" | null;
}

/** Parameters with a value that say nothing about what runs. */
const valued = ["executionpolicy", "ep", "inputformat", "windowstyle", "psconsolefile", "workingdirectory"];

interface ShellRules {
  /** What words without a parameter's name are. */
  readonly words: "file" | "command";
  /** -Version takes the version that is wanted, or shows its own. */
  readonly versionTakesValue: boolean;
}

const rules: PerEdition<ShellRules> = {
  Desktop: { words: "command", versionTakesValue: true },
  Core: { words: "file", versionTakesValue: false },
};

const ownVersion = "'PowerShell ' + $PSVersionTable.PSVersion";

/** Reads arguments as the edition's own program takes them: -File and -Command take all that follows. */
export function shellArguments(
  words: readonly string[],
  { words: plain, versionTakesValue } = rules[edition()],
): ShellRun {
  let staysOpen = false;
  let output: ShellRun["output"] = null;
  const does = (run: ShellRun["run"]): ShellRun => ({ run, staysOpen: staysOpen || run === null, output });
  const file = (all: readonly string[]) => does({ kind: "file", path: all[0] ?? "", args: all.slice(1) });
  const command = (text: string) => does({ kind: "command", text });
  for (let at = 0; at < words.length; at++) {
    const name = /^[-/](\w+)$/.exec(words[at])?.[1].toLowerCase();
    const rest = words.slice(at + 1);
    if (name === undefined) return plain === "file" ? file(words.slice(at)) : command(words.slice(at).join(" "));
    if (isShort(name, "file")) return file(rest);
    if (isShort(name, "command")) return rest.join(" ") === "-" ? does(null) : command(rest.join(" "));
    if (isShort(name, "encodedcommand") || name === "ec")
      return command(decodeText(Buffer.from(rest[0] ?? "", "base64"), "utf-16"));
    if (isShort(name, "version") && !versionTakesValue) return command(ownVersion);
    if (isShort(name, "noexit", 3)) staysOpen = true;
    if (isShort(name, "outputformat")) output = /^x/i.test(rest[0] ?? "") ? "xml" : "text";
    if (isShort(name, "outputformat") || isShort(name, "version") || valued.some((each) => isShort(name, each, 2)))
      at++;
  }
  return does(null);
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
