import { notModelled } from "../../objects/errors/runtimeError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ExitThrown } from "../../runtime/pipeline/signals.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import { callCommand } from "./callCommand.ts";

/** A test file that is run as a script is given to Invoke-Pester, and ends with the number of failures. */
export function runOwnFile({ extent }: InvocationInfo, command: string): never {
  const file = extent?.source.fileName ?? null;
  if (file === null) throw notModelled(`${command} outside of a file and of Invoke-Pester`);
  const engine = runningEngine();
  callCommand(engine, "Invoke-Pester", [["Path", file]]);
  throw new ExitThrown(Number(toText(engine.globalScope.find("lastexitcode")?.value ?? 0)));
}
