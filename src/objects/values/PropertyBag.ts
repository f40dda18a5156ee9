import type { ClrType } from "../types/ClrType.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "./ClrObject.ts";

/** An object of a type that only holds values: its properties by name, which the type's definition `holds`. */
export class PropertyBag extends ClrObject {
  readonly #type: ClrType | string;
  readonly values: Map<string, unknown>;

  constructor(
    type: ClrType | string,
    values:
      | ReadonlyMap<string, unknown>
      | readonly (readonly [string, unknown])[]
      | Readonly<Record<string, unknown>> = {},
  ) {
    super();
    this.#type = type;
    this.values = new Map(Symbol.iterator in values ? values : Object.entries(values));
  }

  get clrType(): ClrType {
    return typeof this.#type === "string" ? typeByName(this.#type) : this.#type;
  }

  get typeName(): string {
    return typeof this.#type === "string" ? this.#type : this.#type.name;
  }

  get(name: string): unknown {
    return this.values.get(name) ?? null;
  }
}
