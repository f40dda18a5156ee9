import { toText } from "../../objects/ops/toText.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { callCommand } from "../run/callCommand.ts";

/** A variable of the session's environment, or null. */
export function machineEnvironment(name: string): string | null {
  const [value] = callCommand(runningEngine(), "Get-Content", [
    ["Path", `Env:${name}`],
    ["ErrorAction", "Ignore"],
  ]);
  return value === undefined ? null : toText(value);
}
