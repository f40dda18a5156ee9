import type { ClrType } from "../types/ClrType.ts";
import { typeOf } from "../types/typeOf.ts";
import { closedType, typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "./ClrObject.ts";

/** [ref]: a box whose value may be a variable's own (the getter and setter then go to the variable). */
export class PSReference extends ClrObject {
  readonly #read: () => unknown;
  readonly #write: (value: unknown) => void;
  #type: ClrType | null = null;

  constructor(read: () => unknown, write: (value: unknown) => void) {
    super();
    this.#read = read;
    this.#write = write;
  }

  static of(initial: unknown): PSReference {
    let value = initial;
    return new PSReference(
      () => value,
      (next) => {
        value = next;
      },
    );
  }

  get value(): unknown {
    return this.#read();
  }

  set value(value: unknown) {
    this.#write(value);
  }

  /** Closed over the type of what the box holds when it is asked first. */
  #closedType(): ClrType {
    const { value } = this;
    const held = value === null || value === undefined ? typeByName("System.Object") : typeOf(value);
    return closedType("System.Management.Automation.PSReference`1", held);
  }

  get clrType(): ClrType {
    this.#type ??= this.#closedType();
    return this.#type;
  }
}
