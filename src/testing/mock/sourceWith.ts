import type { BlockCode } from "../../runtime/functions/BlockCode.ts";
import type { BlockSource } from "../../runtime/functions/CompiledScriptBlock.ts";

/** The source of a written block with other code, and the text that is shown of it. */
export function sourceWith(source: BlockSource, code: BlockCode, text: string): BlockSource {
  return Object.create(source, { code: { value: () => code }, text: { value: text } }) as BlockSource;
}
