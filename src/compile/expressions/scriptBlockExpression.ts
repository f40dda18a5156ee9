import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { ScriptBlockExpression } from "../../syntax/ast/expressions.ts";
import { blockSource } from "../blocks/blockSource.ts";
import type { Unit } from "../blocks/Unit.ts";

/** { ... } as a value: a new script block object each time, bound to the module that runs. */
export function compileScriptBlockExpression(node: ScriptBlockExpression, unit: Unit): Evaluate {
  const source = blockSource(node.scriptBlock, unit);
  return (frame) => new CompiledScriptBlock(frame.engine, source, frame.scope.module);
}
