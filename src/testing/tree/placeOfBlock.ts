import { startPosition } from "../../diag/Extent.ts";
import type { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";

/** How a script block with tests is named: by the file and the line where it stands, if it stands in one. */
export function placeOfBlock(block: CompiledScriptBlock | null): string {
  const extent = block?.source.extent;
  const file = extent?.source.fileName ?? null;
  return extent && file !== null ? `<ScriptBlock>:${file}:${startPosition(extent).line}` : "<ScriptBlock>";
}
