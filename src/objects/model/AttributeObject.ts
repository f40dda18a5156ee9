import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { ClrObject } from "./ClrObject.ts";
import type { ClrType } from "./ClrType.ts";

/** An attribute as an object: [ValidateSet]::new('a', 'b'), and what ParameterMetadata shows. */
export class AttributeObject extends ClrObject {
  readonly #named = new Map<string, unknown>();

  constructor(
    readonly type: ClrType,
    /** Constructor arguments in order. */
    readonly positional: readonly unknown[],
  ) {
    super();
  }

  get clrType(): ClrType {
    return this.type;
  }

  /** "validateset" of ValidateSetAttribute. */
  get shortName(): string {
    return foldCase(this.type.shortName).replace(/attribute$/, "");
  }

  argument(index: number): unknown {
    return this.positional[index] ?? null;
  }

  get(name: string): unknown {
    return this.#named.get(foldCase(name));
  }

  set(name: string, value: unknown): void {
    this.#named.set(foldCase(name), value);
  }
}
