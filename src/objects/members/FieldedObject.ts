import { ClrObject } from "../values/ClrObject.ts";

export interface AdaptedField {
  readonly name: string;
  value: unknown;
  /** The property as Get-Member shows it: "string Name {get;}". */
  readonly definition: string;
}

/** An object of WMI or CIM: PowerShell shows the properties of its class instead of .NET's own. */
export abstract class AdaptedRecord extends ClrObject {
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
}
