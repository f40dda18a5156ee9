import type { MethodCode } from "../members/TypeMembers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** An instance of a class that a script defined. `fields` are in the order of the properties, base class first. */
export class ScriptObject extends ClrObject {
  readonly fields: unknown[] = [];

  constructor(readonly type: ClrType) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  /** Where the class has its own Equals and GetHashCode: the same for all objects that they call equal. */
  override get equalityKey(): string | null {
    return equalityClass(this);
  }

  override get elements(): Iterable<unknown> | null {
    const enumerator = this.type.isAssignableTo(enumerableType()) ? ownMethod(this.type, "GetEnumerator", 0) : null;
    return enumerator && remaining(enumerator(this));
  }
}

const enumerableType = lazyType("System.Collections.IEnumerable");

const methods = new WeakMap<ClrType, Map<string, MethodCode | null>>();

/** A method that a class written in script has itself, or from a base class written in script; null without one. */
export function ownMethod(type: ClrType, name: string, count: number): MethodCode | null {
  let known = methods.get(type);
  if (!known) {
    known = new Map();
    methods.set(type, known);
  }
  let found = known.get(name);
  if (found === undefined) {
    const overload = type.members
      .method(name)
      ?.overloads.find(
        ({ signature, declaringType }) =>
          signature.parameters.length === count && !declaringType.definition && !declaringType.metadata,
      );
    found = overload?.code ?? null;
    known.set(name, found);
  }
  return found;
}

interface EqualityClasses {
  readonly number: number;
  /** By hash code: an object for each class of equal ones, and its number. */
  readonly byHash: Map<unknown, { readonly object: ScriptObject; readonly number: number }[]>;
  count: number;
}

const equalityClasses = new WeakMap<ClrType, EqualityClasses>();
let types = 0;

function equalityClass(self: ScriptObject): string | null {
  const equals = ownMethod(self.type, "Equals", 1);
  const hash = equals && ownMethod(self.type, "GetHashCode", 0);
  if (!equals || !hash) return null;
  let known = equalityClasses.get(self.type);
  if (!known) {
    known = { number: types++, byHash: new Map(), count: 0 };
    equalityClasses.set(self.type, known);
  }
  const code = hash(self);
  const alike = known.byHash.get(code) ?? [];
  let found = alike.find(({ object }) => object === self || equals(object, self) === true);
  if (!found) {
    found = { object: self, number: known.count++ };
    alike.push(found);
    known.byHash.set(code, alike);
  }
  return `script:${known.number}:${found.number}`;
}

/** What an enumerator still has to give. One written in script has MoveNext() and get_Current(). */
function remaining(enumerator: unknown): Iterable<unknown> | null {
  if (!(enumerator instanceof ScriptObject)) return enumerator instanceof ClrObject ? enumerator.elements : null;
  const move = ownMethod(enumerator.type, "MoveNext", 0);
  const current = ownMethod(enumerator.type, "get_Current", 0) ?? enumerator.type.members.property("Current")?.get;
  if (!move || !current) return null;
  return {
    *[Symbol.iterator]() {
      while (move(enumerator) === true) yield current(enumerator) ?? null;
    },
  };
}

const otherFields = new WeakMap<object, unknown[]>();

/**
 * The script properties of any instance of a script class, also of one whose base is a .NET type. A text or a number in a
 * class derived from PSObject stands for itself: what the class adds cannot be reached.
 */
export function scriptFields(self: unknown): unknown[] {
  if (self instanceof ScriptObject) return self.fields;
  if (typeof self !== "object" || self === null) return [];
  let fields = otherFields.get(self);
  if (!fields) {
    fields = [];
    otherFields.set(self, fields);
  }
  return fields;
}
