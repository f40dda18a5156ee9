import { ClrObject } from "../model/ClrObject.ts";
import { typeByName } from "../model/typeRegistry.ts";
import { invokeMethod } from "./invokeMethod.ts";
import { toText } from "./toText.ts";

/** What IFormattable.ToString of an object of a script's class gives; undefined where the class has not the interface. */
export function scriptFormat(value: unknown, format: string): string | undefined {
  if (!(value instanceof ClrObject)) return undefined;
  const { clrType } = value;
  if (clrType.definition || clrType.metadata || !clrType.ancestors.has(typeByName("System.IFormattable")))
    return undefined;
  return toText(invokeMethod(value, "ToString", [format, null]));
}
