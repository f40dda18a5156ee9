import { readCommandLine } from "./CommandLine.ts";
import { UsageError } from "./UsageError.ts";

/**
 * Where a command line runs. "here": what runs no script. "trial": scripts that touch nothing outside of this process are
 * tried in the first thread, since a thread costs as much as all else. "thread": all others, and those who have a person.
 */
export type PlaceToRun = "here" | "trial" | "thread";

/** Options with which a run does more than write to its output, or has a clock of the host. */
const hostOptions = ["state", "mount", "limit"];

export function placeToRun(argv: readonly string[], environment: NodeJS.ProcessEnv): PlaceToRun {
  try {
    const line = readCommandLine(argv);
    if (line.kind === "command") {
      if (line.name === "help" || line.name === "coverage" || line.args.includes("--help")) return "here";
      if (line.name !== "run" || environment.CMDLAB_STATE) return "thread";
      const touchesHost = line.args.some((arg) => hostOptions.some((name) => isOption(arg, name)));
      return touchesHost ? "thread" : "trial";
    }
    const { pwsh, texts } = line;
    if (pwsh.help || pwsh.version) return "here";
    const isShort = pwsh.file !== null || (pwsh.command !== null && pwsh.command !== "-");
    const touchesHost = environment.CMDLAB_STATE || hostOptions.some((name) => texts.has(name));
    return isShort && !pwsh.noExit && !pwsh.interactive && !touchesHost ? "trial" : "thread";
  } catch (error) {
    if (error instanceof UsageError) return "here";
    throw error;
  }
}

function isOption(arg: string, name: string): boolean {
  return arg === `--${name}` || arg.startsWith(`--${name}=`);
}
