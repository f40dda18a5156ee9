import { compileText } from "../../compile/blocks/compileText.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { runInNewScope } from "../run/runInScope.ts";

/** What an expression gives in the session; nothing where it fails. */
export function evaluateText(text: string): unknown[] {
  const engine = runningEngine();
  return runInNewScope(compileText(text, null, engine), []);
}
