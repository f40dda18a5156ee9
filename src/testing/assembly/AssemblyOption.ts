import { convertTo } from "../../objects/convert/convertTo.ts";
import { rawException } from "../../objects/errors/rawException.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";

/** One option of a configuration. Values are model values; a list is a JS array. */
export class AssemblyOption extends ClrObject {
  constructor(
    readonly type: ClrType,
    readonly description: string,
    readonly defaultValue: unknown,
    readonly value: unknown,
    readonly isModified: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  /** The option as it is once somebody set it. */
  changed(value: unknown): AssemblyOption {
    return new AssemblyOption(this.type, this.description, this.defaultValue, value, true);
  }

  /** Whether null is none of its values. */
  get isOfValueType(): boolean {
    return valueTypeOf(this.type)?.isValueType ?? false;
  }

  copy(): AssemblyOption {
    return new AssemblyOption(this.type, this.description, this.defaultValue, this.value, this.isModified);
  }
}

/** The type of the values of an option's type. */
export function valueTypeOf(type: ClrType): ClrType | null {
  for (let at: ClrType | null = type; at; at = at.base) if (at.typeArguments.length === 1) return at.typeArguments[0];
  return null;
}

/** A given value as the options of a type hold it: a single one as a list where they hold lists. */
export function modelValue(type: ClrType, value: unknown): unknown {
  const own = valueTypeOf(type);
  if (own === null || value === null || value === undefined) return value ?? null;
  if (own.isArray && own.elementType?.name !== "System.String") requireItems(value, own.elementType as ClrType);
  const converted = convertTo(value, own) as { readonly items?: readonly unknown[] };
  return own.isArray && converted.items ? [...converted.items] : converted;
}

/** The items of a list of blocks or containers are cast one by one, and not converted. */
function requireItems(value: unknown, element: ClrType): void {
  for (const item of enumerateCollection(value) ?? []) {
    if (item === null || typeOf(item).isAssignableTo(element)) continue;
    throw rawException(
      "System.InvalidCastException",
      `Unable to cast object of type '${typeOf(item).name}' to type '${element.name}'.`,
    );
  }
}
