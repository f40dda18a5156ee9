import { indexOutside } from "../../errors/argumentChecks.ts";
import { valueText } from "../../text/valueText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineType, type PropertyAccess, type TypeDefinition } from "../../types/TypeDefinition.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { TupleObject } from "../../values/collections/TupleObject.ts";

/** The definition of one of the generic tuple types; `isValue` for ValueTuple, whose items are fields that can be set. */
export function tupleType(name: "System.Tuple" | "System.ValueTuple", size: number): TypeDefinition<TupleObject> {
  const places = Array.from({ length: size }, (_, index) => index + 1);
  const isValue = name === "System.ValueTuple";
  const items = places.map((place): [string, PropertyAccess<TupleObject>] => [
    `T${place} Item${place}${isValue ? "" : " {get;}"}`,
    isValue
      ? {
          get: (self: TupleObject) => self.items[place - 1],
          set: (self: TupleObject, value: never) => {
            self.items[place - 1] = value;
          },
        }
      : (self: TupleObject) => self.items[place - 1],
  ]);
  // An explicit property of ITuple.
  const length: [string, PropertyAccess<TupleObject>] = ["int Length {get;}", (self) => self.items.length];
  return defineType<TupleObject>({
    name,
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
