import type { Engine } from "../../runtime/Engine.ts";
import { SessionStateView } from "../../runtime/values/SessionStateView.ts";

/** What a cmdlet gives for these named arguments, called from where the running code is; mocks of tests do not answer. */
export function callCommand(engine: Engine, name: string, values: readonly (readonly [string, unknown])[]): unknown[] {
  const command = engine.cmdlets.find(name) ?? name;
  return new SessionStateView(engine, engine.currentScope).callCommand(command, [], new Map(values));
}
