import { byteArray } from "../../../src/objects/ops/byteArray.ts";
import { defineClr } from "../../../src/objects/types/defineClr.ts";
import { registerType } from "../../../src/objects/types/typeRegistry.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import type { World } from "../../../src/world/World.ts";
import { remoteObject } from "./remoteObject.ts";
import { enumerationValue } from "./valueTypes.ts";

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Exchange.Data.BinaryFileDataObject", {
    holds: [
      "byte[] FileData {get;}",
      "string Identity {get;}",
      "bool IsValid {get;}",
      "Microsoft.Exchange.Data.ObjectState ObjectState {get;}",
    ],
  }),
);

/** A file that a cmdlet hands over instead of writing it. */
export function binaryFileObject(world: World, bytes: Uint8Array): PropertyBag {
  const values = new Map<string, unknown>([
    ["FileData", bytes],
    ["Identity", ""],
    ["IsValid", true],
    ["ObjectState", enumerationValue("Microsoft.Exchange.Data.ObjectState", "New")],
  ]);
  return remoteObject(world, new PropertyBag(type, values));
}

/** The bytes of a byte[] parameter. */
export function parameterBytes(value: unknown): Uint8Array {
  return Array.isArray(value) ? byteArray(value) : new Uint8Array(0);
}
