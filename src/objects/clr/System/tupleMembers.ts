import { indexOutside } from "../../errors/argumentChecks.ts";
import { valueText } from "../../text/valueText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { type ClrMembers, defineClr, type PropertyAccess } from "../../types/defineClr.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { TupleObject } from "../../values/collections/TupleObject.ts";

const sizes = [1, 2, 3, 4, 5, 6, 7];
const placesOf = (size: number) => Array.from({ length: size }, (_, index) => index + 1);

/** Tuple and ValueTuple, each a type for a number of items; those of ValueTuple are fields that can be set. */
export function tupleTypes(name: "System.Tuple" | "System.ValueTuple"): ClrMembers {
  const isValue = name === "System.ValueTuple";
  return defineClr({
    ...(isValue ? { kind: "struct" } : {}),
    arities: (size) => tupleType(size, isValue) as ClrMembers,
    statics: Object.fromEntries(
      sizes.map((size) => [
        `Create(${placesOf(size)
          .map((place) => `T${place}`)
          .join(",")})`,
        (...items: unknown[]) => tupleOf(name, items),
      ]),
    ),
  });
}

function tupleType(size: number, isValue: boolean): ClrMembers<TupleObject> {
  const places = placesOf(size);
  const items = places.map((place): [string, PropertyAccess<TupleObject>] => {
    const get = (self: TupleObject) => self.items[place - 1];
    const set = (self: TupleObject, value: never) => {
      self.items[place - 1] = value;
    };
    return isValue ? [`T${place} Item${place}`, { get, set }] : [`T${place} Item${place} {get;}`, get];
  });
  // An explicit property of ITuple.
  const length: [string, PropertyAccess<TupleObject>] = ["int Length {get;}", (self) => self.items.length];
  return defineClr<TupleObject>({
    typeParameters: places.map((place) => `T${place}`),
    ...(isValue ? { kind: "struct" as const } : {}),
    constructors: {
      [`(${places.map((place) => `T${place} item${place}`).join(", ")})`]: function (
        this: ClrType,
        ...items: unknown[]
      ) {
        return new TupleObject(this, items);
      },
    },
    indexers: {
      "System.Object Item(int index) {get;}": {
        get: (self, index: number) => {
          if (index < 0 || index >= self.items.length) throw indexOutside();
          return self.items[index];
        },
      },
    },
    properties: Object.fromEntries(isValue ? [length, ...items] : [...items, length]),
    toText: (self) => `(${self.items.map(valueText).join(", ")})`,
  });
}

/** A tuple whose type arguments are the types of its items. */
export function tupleOf(name: "System.Tuple" | "System.ValueTuple", items: readonly unknown[]): TupleObject {
  const types = items.map((item) => (item === null ? "System.Object" : typeOf(item).name));
  return new TupleObject(typeByName(`${name}[${types.join(",")}]`), [...items]);
}
