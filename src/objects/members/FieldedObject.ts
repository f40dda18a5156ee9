import { readOnlyProperty } from "../errors/readOnlyProperty.ts";
import { ClrObject } from "../values/ClrObject.ts";

export interface AdaptedField {
  readonly name: string;
  value: unknown;
  /** The type as Get-Member shows it: "string", "uint[]". */
  readonly typeText: string;
  readonly isSettable: boolean;
}

/** An object that PowerShell shows by fields of its own instead of .NET's properties, which are left out of lists. */
export abstract class FieldedObject extends ClrObject {
  abstract get fields(): Iterable<AdaptedField>;
  /** The field of the name, whatever its case. */
  abstract field(name: string): AdaptedField | undefined;
  abstract setField(field: AdaptedField, value: unknown): void;
}

/** An object of WMI or CIM: its fields are the properties of its class. */
export abstract class AdaptedRecord extends FieldedObject {
  readonly #fields = new Map<string, AdaptedField>();

  constructor(fields: Iterable<AdaptedField>) {
    super();
    for (const field of fields) this.#fields.set(field.name.toLowerCase(), field);
  }

  get fields(): Iterable<AdaptedField> {
    return this.#fields.values();
  }

  field(name: string): AdaptedField | undefined {
    return this.#fields.get(name.toLowerCase());
  }

  setField(field: AdaptedField, value: unknown): void {
    if (!field.isSettable) throw readOnlyProperty(field.name, "ReadOnlyCIMProperty");
    field.value = value;
  }
}
