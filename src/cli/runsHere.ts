import { readCommandLine } from "./CommandLine.ts";
import { UsageError } from "./UsageError.ts";

/** What may nest calls, wait for an answer, or need its `finally` blocks when it is stopped. */
const needsThread =
  /[{&]|(?:^|[\s;|(=])\.(?:\s|$)|\biex\b|Invoke-|scriptblock|Read-Host|Credential|Connect-|-Confirm|Remove-|Disable-|Debug-/i;

/** Whether a command line is short work that can neither recurse nor ask: help, version, a plain -Command without state. */
export function runsHere(argv: readonly string[]): boolean {
  try {
    const line = readCommandLine(argv);
    if (line.kind === "command")
      return line.name === "help" || line.name === "coverage" || line.args.includes("--help");
    const { pwsh, texts } = line;
    if (pwsh.help || pwsh.version) return true;
    if (pwsh.command === null || pwsh.command === "-" || pwsh.noExit || texts.has("state") || process.env.CMDLAB_STATE)
      return false;
    return pwsh.command.length < 10_000 && !needsThread.test(pwsh.command);
  } catch (error) {
    if (error instanceof UsageError) return true;
    throw error;
  }
}
