import type { CmdletContext } from "../../command/CmdletContext.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { SessionStateView } from "../../runtime/values/SessionStateView.ts";
import { ownModule } from "./showModule.ts";

/** A warning of a command of the runner; a test's mock of Write-Warning in the module Pester takes it. */
export function warnAsModule(cmdlet: CmdletContext, text: string): void {
  const engine = runningEngine();
  const scope = ownModule(engine)?.scope;
  if (scope?.aliases?.has("write-warning"))
    new SessionStateView(engine, scope).callCommand("Write-Warning", [], new Map([["Message", text]]));
  else cmdlet.warning(text);
}
