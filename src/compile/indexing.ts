import { Hashtable } from "../objects/model/Hashtable.ts";
import { OrderedDictionary } from "../objects/model/OrderedDictionary.ts";
import { clrException } from "../objects/model/PSError.ts";
import { runtimeError } from "../objects/model/runtimeError.ts";
import { TypedArray } from "../objects/model/TypedArray.ts";
import { getIndex } from "../objects/ops/getIndex.ts";
import type { Evaluate } from "../runtime/BlockCode.ts";
import type { Expression, IndexExpression } from "../syntax/ast/expressions.ts";
import { compileExpression } from "./expressions.ts";
import type { Unit } from "./Unit.ts";

/** $target[index]; arrays under an Int32 in range and tables under text are read at once. */
export function compileIndex(node: IndexExpression, unit: Unit): Evaluate {
  const target = compileExpression(node.target, unit);
  const index = compileExpression(node.index, unit);
  const { nullConditional } = node;
  if (isKeyOnly(node.index)) return (frame) => getByKey(target(frame), index(frame));
  return (frame) => {
    const object = target(frame);
    if (object === null || object === undefined) {
      if (nullConditional) return null;
      index(frame);
      throw runtimeError("NullArray");
    }
    const at = index(frame);
    if (typeof at === "number" && at >= 0) {
      const items = Array.isArray(object) ? object : object instanceof TypedArray ? object.items : null;
      if (items !== null && at < items.length) return items[at];
      if (object instanceof Hashtable && object.constructor === Hashtable) return object.get(at) ?? null;
      const isShort = items !== null || (typeof object === "string" && at >= object.length);
      if (isShort && frame.engine.strictModeUsed && frame.scope.effectiveStrictMode >= 3)
        throw clrException("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
    } else if (typeof at === "string" && object instanceof Hashtable) {
      return object.get(at) ?? null;
    }
    return getIndex(object, at);
  };
}

/** An index cast to [object] is a key even where a number would be a position: $ordered[[object]10]. */
function isKeyOnly(index: Expression): boolean {
  return index.kind === "ConvertExpression" && index.type.typeName.fullName.toLowerCase() === "object";
}

function getByKey(object: unknown, key: unknown): unknown {
  return object instanceof OrderedDictionary ? (object.get(key) ?? null) : getIndex(object, key);
}
