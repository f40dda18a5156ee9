import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import type { ClrType } from "../types/ClrType.ts";
import { ClrObject } from "./ClrObject.ts";

/** An attribute as an object: [ValidateSet]::new('a', 'b'), and what ParameterMetadata shows. */
export class AttributeObject extends ClrObject {
  readonly #values: Map<string, unknown>;

  /** `values` are the properties by name, in the value model. */
  constructor(
    readonly type: ClrType,
    values: Readonly<Record<string, unknown>>,
  ) {
    super();
    this.#values = new Map(Object.entries(values).map(([name, value]) => [foldCase(name), value]));
  }

  get clrType(): ClrType {
    return this.type;
  }

  /** "validateset" of ValidateSetAttribute. */
  get shortName(): string {
    return foldCase(this.type.shortName).replace(/attribute$/, "");
  }

  get(name: string): unknown {
    return this.#values.get(foldCase(name)) ?? null;
  }

  set(name: string, value: unknown): void {
    this.#values.set(foldCase(name), value);
  }
}
