import type { ClrType } from "../types/ClrType.ts";
import { lazyType } from "../types/lazyType.ts";
import { ClrObject } from "./ClrObject.ts";

/** [ref]: a box whose value may be a variable's own (the getter and setter then go to the variable). */
export class PSReference extends ClrObject {
  readonly #read: () => unknown;
  readonly #write: (value: unknown) => void;

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

  get clrType(): ClrType {
    return referenceType();
  }
}

const referenceType = lazyType("System.Management.Automation.PSReference`1");
