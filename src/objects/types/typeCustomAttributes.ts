import { notModelled } from "../errors/runtimeError.ts";
import type { ClrType } from "./ClrType.ts";

const known = new WeakMap<ClrType, () => readonly unknown[]>();

/** Tells what attributes a type has, made when a script first asks. */
export function setCustomAttributes(type: ClrType, make: () => readonly unknown[]): void {
  known.set(type, make);
}

/** The attributes of a type ([type].GetCustomAttributes()); NotModelled for types whose attributes nobody told. */
export function customAttributesOf(type: ClrType): readonly unknown[] {
  const make = known.get(type);
  if (make) return make();
  if (type.isDynamic) return [];
  throw notModelled(`The attributes of [${type.name}]`);
}
