import type { ClrType } from "../types/ClrType.ts";
import { defineType, type TypeDefinition } from "../types/TypeDefinition.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "./ClrObject.ts";

/** An object of a type that only holds settings: its properties by name. */
export class PropertyBag extends ClrObject {
  readonly values: Map<string, unknown>;

  constructor(
    readonly typeName: string,
    values: Readonly<Record<string, unknown>> = {},
  ) {
    super();
    this.values = new Map(Object.entries(values));
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }
}

/**
 * The definition of such a type by the signatures of its properties ("int Id {get;}"); what an object has no value of is
 * null. What is computed from others comes after those.
 */
export function propertyBagType(
  name: string,
  signatures: readonly string[],
  more: Pick<TypeDefinition<PropertyBag>, "base" | "toText" | "constructors" | "methods" | "statics"> = {},
  computed: Readonly<Record<string, (self: PropertyBag) => unknown>> = {},
): TypeDefinition<PropertyBag> {
  return defineType<PropertyBag>({
    name,
    kind: "class",
    base: "System.Object",
    properties: {
      ...Object.fromEntries(signatures.map((signature) => [signature, access(signature)])),
      ...computed,
    },
    ...more,
  });
}

function access(signature: string) {
  const property = / (\w+) \{/.exec(signature)?.[1] ?? "";
  return {
    get: (self: PropertyBag) => self.values.get(property) ?? null,
    set: (self: PropertyBag, value: never) => {
      self.values.set(property, value);
    },
  };
}
