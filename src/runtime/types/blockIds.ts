import { ambient } from "../../objects/host/ambient.ts";
import { Guid } from "../../objects/values/Guid.ts";
import type { CompiledScriptBlock } from "../functions/CompiledScriptBlock.ts";

/** The Id of a script block, made when it is first asked for. */
export function blockId(block: CompiledScriptBlock): Guid {
  const found = ids.get(block) ?? new Guid(ambient().newGuid());
  ids.set(block, found);
  return found;
}

const ids = new WeakMap<CompiledScriptBlock, Guid>();
