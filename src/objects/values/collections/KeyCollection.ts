import { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";
import type { Dictionary } from "./Dictionary.ts";

/** The live Keys or Values of a dictionary. */
export class KeyCollection extends ClrObject {
  constructor(
    readonly dictionary: Dictionary,
    readonly part: "keys" | "values",
    readonly typeName: string,
  ) {
    super();
  }

  #closed: ClrType | null = null;

  get clrType(): ClrType {
    const { typeArguments } = this.dictionary.clrType;
    const open = typeByName(this.typeName);
    if (!this.typeName.includes("`") || typeArguments.length === 0) return open;
    const name = `${this.typeName}[${typeArguments.map((argument) => argument.name).join(",")}]`;
    this.#closed ??= new ClrType({ name, definition: open.definition, genericName: this.typeName, typeArguments });
    return this.#closed;
  }

  get items(): unknown[] {
    return this.part === "keys" ? this.dictionary.keys() : this.dictionary.values();
  }

  override get elements(): Iterable<unknown> {
    return this.#undisturbed();
  }

  *#undisturbed(): Generator<unknown> {
    const { version } = this.dictionary;
    for (const item of this.items) {
      yield item;
      if (this.dictionary.version !== version) throw this.dictionary.wasModified();
    }
  }
}
