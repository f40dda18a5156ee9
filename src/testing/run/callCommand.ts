import type { Engine } from "../../runtime/Engine.ts";
import { SessionStateView } from "../../runtime/values/SessionStateView.ts";

/** What a command of the session gives for these named arguments, called from where the running code is. */
export function callCommand(engine: Engine, name: string, values: readonly (readonly [string, unknown])[]): unknown[] {
  return new SessionStateView(engine, engine.currentScope).callCommand(name, [], new Map(values));
}
