import { outOfRange } from "../objects/clr/argumentChecks.ts";
import { convertTo } from "../objects/convert/convertTo.ts";
import { clrText } from "../objects/model/clrText.ts";
import { Hashtable } from "../objects/model/Hashtable.ts";
import { ItemCollection } from "../objects/model/ItemCollection.ts";
import { OrderedDictionary } from "../objects/model/OrderedDictionary.ts";
import { clrException } from "../objects/model/PSError.ts";
import { unwrap } from "../objects/model/PSObject.ts";
import { runtimeError } from "../objects/model/runtimeError.ts";
import { TypedArray } from "../objects/model/TypedArray.ts";
import { typeByName } from "../objects/model/typeRegistry.ts";
import { getIndex, indexesOf, readIndex } from "../objects/ops/getIndex.ts";
import { missing } from "../objects/ops/missing.ts";
import type { Evaluate } from "../runtime/BlockCode.ts";
import type { Expression, IndexExpression } from "../syntax/ast/expressions.ts";
import { compileExpression } from "./expressions.ts";
import type { Unit } from "./Unit.ts";

/** $target[index]; arrays under an Int32 in range and tables under text are read at once. */
export function compileIndex(node: IndexExpression, unit: Unit): Evaluate {
  const target = compileExpression(node.target, unit);
  const index = compileExpression(node.index, unit);
  const { nullConditional } = node;
  const keepsGaps = node.index.kind === "ArrayLiteral";
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
    } else if (typeof at === "string" && object instanceof Hashtable) {
      return object.get(at) ?? null;
    }
    if (frame.engine.strictModeUsed && frame.scope.effectiveStrictMode >= 3) checkRange(object, at);
    return getIndex(object, at, keepsGaps);
  };
}

/** In strict mode 3 each position must exist. */
function checkRange(target: unknown, index: unknown): void {
  const indexes = indexesOf(target, unwrap(index));
  if (indexes) {
    for (const one of indexes) checkRange(target, one);
    return;
  }
  const object = unwrap(target);
  if (object instanceof OrderedDictionary && typeof index === "number") {
    if (index >= 0 && index < object.count) return;
    throw outOfRange(clrText("IndexMustBeLess"), "index");
  }
  const isArray = Array.isArray(object) || object instanceof TypedArray || typeof object === "string";
  if (!isArray && !(object instanceof ItemCollection)) return;
  if (typeof index === "string") convertTo(index, typeByName("System.Int32"));
  if (readIndex(object, index) !== missing) return;
  throw isArray
    ? clrException("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
    : outOfRange(clrText("IndexMustBeLess"), "index");
}

/** An index cast to [object] is a key even where a number would be a position: $ordered[[object]10]. */
function isKeyOnly(index: Expression): boolean {
  return index.kind === "ConvertExpression" && index.type.typeName.fullName.toLowerCase() === "object";
}

function getByKey(object: unknown, key: unknown): unknown {
  return object instanceof OrderedDictionary ? (object.get(key) ?? null) : getIndex(object, key);
}
