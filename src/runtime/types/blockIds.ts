import { ambient } from "../../objects/model/ambient.ts";
import { Guid } from "../../objects/model/Guid.ts";
import type { CompiledScriptBlock } from "../CompiledScriptBlock.ts";

/** The Id of a script block, made when it is first asked for. */
export function blockId(block: CompiledScriptBlock): Guid {
  const found = ids.get(block) ?? new Guid(ambient().newGuid());
  ids.set(block, found);
  return found;
}

const ids = new WeakMap<CompiledScriptBlock, Guid>();
