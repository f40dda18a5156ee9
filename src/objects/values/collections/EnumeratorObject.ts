import { ClrType } from "../../types/ClrType.ts";
import { ClrObject } from "../ClrObject.ts";

/** An IEnumerator: $list.GetEnumerator(). PowerShell enumerates what is left of it. */
export class EnumeratorObject extends ClrObject {
  #iterator: Iterator<unknown>;
  #state: "before" | "at" | "after" = "before";
  #current: unknown = null;

  readonly #source: () => Iterable<unknown>;

  readonly #type: ClrType | (() => ClrType);

  /** `type` may be looked up when it is first asked for. */
  constructor(type: ClrType | (() => ClrType), source: () => Iterable<unknown>) {
    super();
    this.#type = type;
    this.#source = source;
    this.#iterator = source()[Symbol.iterator]();
  }

  get clrType(): ClrType {
    return this.#type instanceof ClrType ? this.#type : this.#type();
  }

  override get elements(): Iterable<unknown> {
    return this.#rest();
  }

  /** False before the first and after the last element. */
  get isAtElement(): boolean {
    return this.#state === "at";
  }

  get state(): "before" | "at" | "after" {
    return this.#state;
  }

  get current(): unknown {
    return this.#current;
  }

  moveNext(): boolean {
    if (this.#state === "after") return false;
    const next = this.#iterator.next();
    this.#state = next.done ? "after" : "at";
    this.#current = next.done ? null : next.value;
    return !next.done;
  }

  reset(): void {
    this.#iterator = this.#source()[Symbol.iterator]();
    this.#state = "before";
    this.#current = null;
  }

  *#rest(): Generator<unknown> {
    while (this.moveNext()) yield this.#current;
  }
}

/** An enumerator that is generic as its collection is: "System.Collections.Generic.List`1+Enumerator" of its type arguments. */
export function closedEnumerator(
  genericName: string,
  typeArguments: readonly ClrType[],
  source: () => Iterable<unknown>,
): EnumeratorObject {
  const name = `${genericName}[${typeArguments.map((type) => type.name).join(",")}]`;
  return new EnumeratorObject(new ClrType({ name, genericName, typeArguments }), source);
}
