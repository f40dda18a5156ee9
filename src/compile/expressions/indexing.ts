import { convertTo } from "../../objects/convert/convertTo.ts";
import { outOfRange } from "../../objects/errors/argumentChecks.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { missing } from "../../objects/members/missing.ts";
import { arrayPosition, getIndex, indexesOf, readIndex } from "../../objects/ops/indexing/getIndex.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { clrText } from "../../objects/values/clrText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { ItemCollection } from "../../objects/values/collections/ItemCollection.ts";
import { OrderedDictionary } from "../../objects/values/collections/OrderedDictionary.ts";
import { TypedArray } from "../../objects/values/collections/TypedArray.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import type { Expression, IndexExpression } from "../../syntax/ast/expressions.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression } from "./expressions.ts";
import { boxed, isNullableCast } from "./nullableCasts.ts";

/** $target[index]; arrays under an Int32 in range and tables under text are read at once. */
export function compileIndex(node: IndexExpression, unit: Unit): Evaluate {
  const target = compileExpression(node.target, unit);
  const index = compileExpression(node.index, unit);
  const { nullConditional } = node;
  const keepsGaps = node.index.kind === "ArrayLiteral";
  const isNullable = isNullableCast(node.index);
  if (isKeyOnly(node.index)) return (frame) => getByKey(target(frame), index(frame));
  return (frame) => {
    const object = target(frame);
    if (object === null || object === undefined) {
      if (nullConditional) return null;
      index(frame);
      throw runtimeError("NullArray");
    }
    const at = index(frame);
    if (isNullable && typeof at === "number" && !(unwrap(object) instanceof Dictionary)) throw boxed();
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
  if (isArray) refusePosition(object, unwrap(index));
  else if (typeof index === "string") convertTo(index, typeByName("System.Int32"));
  if (readIndex(object, index) !== missing) return;
  throw isArray
    ? clrException("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
    : outOfRange(clrText("IndexMustBeLess"), "index");
}

/** Says why an index of an array or text is no position. */
function refusePosition(target: unknown, key: unknown): void {
  if (arrayPosition(target, key) === null) convertTo(key, typeByName("System.Int32"));
}

/** An index cast to [object] is a key even where a number would be a position: $ordered[[object]10]. */
function isKeyOnly(index: Expression): boolean {
  return index.kind === "ConvertExpression" && index.type.typeName.fullName.toLowerCase() === "object";
}

function getByKey(object: unknown, key: unknown): unknown {
  return object instanceof OrderedDictionary ? (object.get(key) ?? null) : getIndex(object, key);
}
