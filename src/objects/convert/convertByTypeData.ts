import { construct } from "../calls/construct.ts";
import { invokeMethod } from "../calls/invokeMethod.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeTable } from "../types/typeData/TypeTable.ts";
import { typeOf } from "../types/typeOf.ts";

/** A conversion by a converter that Update-TypeData -TypeConverter gave to the target or to the value's type; else undefined. */
export function convertByTypeData(value: unknown, type: ClrType): unknown {
  const toTarget = typeTable().get(type.name)?.typeConverter;
  const from = toTarget && converted(toTarget, "From", value, type);
  if (from !== undefined) return from;
  const ofSource = typeTable().get(typeOf(value).name)?.typeConverter;
  return ofSource && converted(ofSource, "To", value, type);
}

function converted(converter: ClrType, way: "From" | "To", value: unknown, type: ClrType): unknown {
  const instance = construct(converter, []);
  if (invokeMethod(instance, `CanConvert${way}`, [value, type]) !== true) return undefined;
  return invokeMethod(instance, `Convert${way}`, [value, type, null, true]);
}
