import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { closedType } from "../../types/typeRegistry.ts";
import { ComparerObject, EqualityComparerObject } from "../../values/collections/ComparerObject.ts";
import { compareDefault } from "../members/compareDefault.ts";
import { sameValue } from "../members/sameValue.ts";
import { hashCode } from "../System/hashCode.ts";

/** Classes for one type alone; those of .NET Framework from its reference source. */
const ownClasses: PerEdition<Readonly<Record<string, string>>> = {
  Desktop: { "System.Byte": "ByteEqualityComparer" },
  Core: { "System.String": "StringEqualityComparer" },
};

/** Whether a type has a generic interface whose parameter is the type itself. */
function isOfItself(generic: string, element: ClrType): boolean {
  return element.isAssignableTo(closedType(generic, element));
}

function equalityClass(element: ClrType): string {
  const own = ownClasses[edition()][element.name];
  if (own !== undefined) return own;
  if (element.kind === "enum") return "EnumEqualityComparer";
  return isOfItself("System.IEquatable", element) ? "GenericEqualityComparer" : "ObjectEqualityComparer";
}

/** EqualityComparer<T>.Default, which collections have that were made without one. */
export function defaultEqualityComparer(element: ClrType): EqualityComparerObject {
  return new EqualityComparerObject(equalityClass(element), element, sameValue, hashCode, false);
}

/** Comparer<T>.Default: values of a type that compares with its own kind are GenericComparer's. */
export function defaultComparer(element: ClrType): ComparerObject {
  const isComparable = isOfItself("System.IComparable", element);
  const name = element.kind === "enum" ? "EnumComparer" : isComparable ? "GenericComparer" : "ObjectComparer";
  return new ComparerObject(name, element, compareDefault);
}
