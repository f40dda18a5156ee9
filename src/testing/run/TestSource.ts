import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";

/** What to test: a file with its text, or a block, with values for its parameters. */
export interface TestSource {
  readonly file: string | null;
  readonly text: string | null;
  readonly block: CompiledScriptBlock | null;
  readonly data: readonly (readonly [string, unknown])[];
}
