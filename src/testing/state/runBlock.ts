import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import { runInNewScope } from "../run/runInScope.ts";

/** Runs a block that was piped to an assertion; what it gives is dropped, what it throws fails the test. */
export function runBlock(block: CompiledScriptBlock): void {
  runInNewScope(block, []);
}
