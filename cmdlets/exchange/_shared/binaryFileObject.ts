import { byteArray } from "../../../src/objects/ops/byteArray.ts";
import recipientDataProperty from "../../../src/world/nouns/RecipientDataProperty.ts";
import { computedRow } from "../../../src/world/nouns/rows/computedRow.ts";
import type { World } from "../../../src/world/World.ts";
import { type NounObject, nounObject } from "../_noun/values/NounObject.ts";

/** A file that a cmdlet hands over instead of writing it: the same kind of object as that of pictures. */
export function binaryFileObject(world: World, bytes: Uint8Array): NounObject {
  const FileData = Buffer.from(bytes).toString("base64");
  return nounObject(world, recipientDataProperty, computedRow(world, recipientDataProperty.noun, "", { FileData }));
}

/** The bytes of a byte[] parameter. */
export function parameterBytes(value: unknown): Uint8Array {
  return Array.isArray(value) ? byteArray(value) : new Uint8Array(0);
}
