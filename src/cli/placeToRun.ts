import { loadBundle } from "./loadEngine.ts";
import { readCommandLine } from "./options/CommandLine.ts";
import { UsageError } from "./options/UsageError.ts";
import { readInputFile } from "./readInputFile.ts";
import { areShortTests } from "./test/areShortTests.ts";

/**
 * Where a command line runs. "here": what runs no script. "trial": scripts that touch nothing outside of this process and
 * whose trees are those of short work (`isShortWork`) are tried in the first thread, since a thread costs as much as all
 * else. "tests": the same for few and small files of tests. "thread": all others, and those who have a person.
 */
export type PlaceToRun = "here" | "trial" | "tests" | "thread";

/** Options with which a run does more than write to its output, or has a clock of the host. */
const hostOptions = ["state", "mount", "limit"];

export function placeToRun(argv: readonly string[], environment: NodeJS.ProcessEnv): PlaceToRun {
  try {
    const line = readCommandLine(argv);
    if (line.kind === "command") {
      if (["help", "completion", "coverage"].includes(line.name) || line.args.includes("--help")) return "here";
      if (line.name === "test") {
        if (line.args[0] === "merge") return "here";
        return !environment.CMDLAB_STATE && areShortTests(line.args) ? "tests" : "thread";
      }
      if (line.name !== "run" || environment.CMDLAB_STATE) return "thread";
      const touchesHost = line.args.some((arg) => hostOptions.some((name) => isOption(arg, name)));
      return touchesHost ? "thread" : placeOf(line.args.filter(isScriptFile).map(textOf), editionOf(line.args));
    }
    const { pwsh, texts } = line;
    if (pwsh.help || pwsh.version) return "here";
    const isShort = pwsh.file !== null || (pwsh.command !== null && pwsh.command !== "-");
    const touchesHost = environment.CMDLAB_STATE || hostOptions.some((name) => texts.has(name));
    if (!isShort || pwsh.noExit || pwsh.interactive || touchesHost) return "thread";
    return placeOf([pwsh.file === null ? pwsh.command : textOf(pwsh.file)], texts.get("edition")?.at(-1) ?? "");
  } catch (error) {
    if (error instanceof UsageError) return "here";
    throw error;
  }
}

function isOption(arg: string, name: string): boolean {
  return arg === `--${name}` || arg.startsWith(`--${name}=`);
}

function isScriptFile(arg: string): boolean {
  return !arg.startsWith("-") && /\.ps1$/i.test(arg);
}

/** The text of a script file; null where it cannot be read, which the run tells. */
function textOf(file: string): string | null {
  try {
    return readInputFile(file).toString("utf8");
  } catch {
    return null;
  }
}

function editionOf(args: readonly string[]): string {
  const at = args.findIndex((arg) => arg === "--edition" || arg.startsWith("--edition="));
  return at < 0 ? "" : args[at].includes("=") ? args[at].slice("--edition=".length) : (args[at + 1] ?? "");
}

function placeOf(texts: readonly (string | null)[], edition: string): PlaceToRun {
  const { isShortWork } = loadBundle<typeof import("./reader.ts")>("reader", "reader", require);
  const read = edition.toLowerCase() === "core" ? "Core" : "Desktop";
  return texts.every((text) => text === null || isShortWork(text, read)) ? "trial" : "thread";
}
