import { invokeMethod } from "../calls/invokeMethod.ts";
import type { MethodCode } from "../members/TypeMembers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { CultureInfo } from "../values/time/CultureInfo.ts";
import { toText } from "./toText.ts";

/** What IFormattable.ToString gives of an object of a type that has the interface; undefined for any other. */
export function formattableText(value: unknown, format: string, culture: string): string | undefined {
  if (!(value instanceof ClrObject)) return undefined;
  const { clrType } = value;
  if (!clrType.ancestors.has(typeByName("System.IFormattable"))) return undefined;
  if (clrType.definition || clrType.metadata) {
    const code = ownFormat(clrType);
    return code ? (code(value, format, new CultureInfo(culture)) as string) : undefined;
  }
  return toText(invokeMethod(value, "ToString", [format, null]));
}

const formats = new WeakMap<ClrType, MethodCode | null>();

function ownFormat(type: ClrType): MethodCode | null {
  let code = formats.get(type);
  if (code === undefined) {
    const overload = type.members
      .method("ToString")
      ?.overloads.find(
        ({ signature: { parameters } }) => parameters.length === 2 && parameters[1].type === "System.IFormatProvider",
      );
    code = overload?.code ?? null;
    formats.set(type, code);
  }
  return code;
}
