import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { collection } from "../../store/Collection.ts";
import { name, object, type ShapeType, text } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";

const recordShape = object({ domain: name, text });

/** A text record of a domain in the public DNS, where its owner's registrar put it. */
export type TextRecord = ShapeType<typeof recordShape>;

export const textRecords = collection("publicTextRecord", recordShape, { domain: ({ domain }) => domain });

export function publishText(world: World, domain: string, value: string): void {
  world.store.put(textRecords, `${foldCase(domain)} ${value}`, { domain, text: value });
}

export function textsOf(world: World, domain: string): readonly string[] {
  return world.store.find(textRecords, "domain", domain).map((record) => record.text);
}
