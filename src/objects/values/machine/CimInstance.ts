import { type AdaptedField, AdaptedRecord } from "../../members/FieldedObject.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../ClrObject.ts";
import type { CimClass, CimPropertyShape } from "./CimClass.ts";

/** A property of an instance: the declaration of its class with a value. */
export class CimProperty extends ClrObject implements AdaptedField {
  isValueModified = false;
  #value: unknown;

  constructor(
    readonly shape: CimPropertyShape,
    value: unknown,
    readonly typeText: string,
    readonly isSettable: boolean,
  ) {
    super();
    this.#value = value;
  }

  get value(): unknown {
    return this.#value;
  }

  set value(value: unknown) {
    this.#value = value;
    this.isValueModified = true;
  }

  get name(): string {
    return this.shape.name;
  }

  get clrType(): ClrType {
    return propertyType();
  }
}

/** Microsoft.Management.Infrastructure.CimInstance. `computerName` is what PSComputerName shows. */
export class CimInstance extends AdaptedRecord {
  readonly properties: readonly CimProperty[];

  constructor(
    readonly cimClass: CimClass,
    properties: readonly CimProperty[],
    readonly computerName: string | null,
  ) {
    super([...properties, { name: "PSComputerName", value: computerName, typeText: "string", isSettable: false }]);
    this.properties = properties;
  }

  get clrType(): ClrType {
    return instanceType();
  }

  /** The value of the class's key; null where the class has none. */
  get key(): unknown {
    return this.properties.find(({ shape }) => shape.isKey)?.value ?? null;
  }
}

const instanceType = lazyType("Microsoft.Management.Infrastructure.CimInstance");
const propertyType = lazyType("Microsoft.Management.Infrastructure.CimProperty");
