import type { ClrType } from "../../types/ClrType.ts";
import { closedType, typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";

/** Comparer<T>: one by a type's own order, or by a delegate. */
export class ComparerObject extends ClrObject {
  constructor(
    /** .NET's class, which nobody names: "GenericComparer". */
    readonly className: string,
    readonly element: ClrType,
    readonly compare: (left: unknown, right: unknown) => number,
  ) {
    super();
  }

  get clrType(): ClrType {
    return comparerType(this.className, this.element);
  }
}

/** The classes for one type alone have no type parameter. */
function comparerType(className: string, element: ClrType): ClrType {
  const name = `System.Collections.Generic.${className}`;
  return /^(String|Byte)/.test(className) ? typeByName(name) : closedType(name, element);
}

/** EqualityComparer<T>: that of a type's own Equals, or one by delegates. */
export class EqualityComparerObject extends ClrObject {
  constructor(
    readonly className: string,
    readonly element: ClrType,
    readonly equals: (left: unknown, right: unknown) => boolean,
    readonly hash: (value: unknown) => number,
    /** Whether equality is that of delegates, and not of the type. */
    readonly isOwn: boolean,
  ) {
    super();
  }

  get clrType(): ClrType {
    return comparerType(this.className, this.element);
  }
}
