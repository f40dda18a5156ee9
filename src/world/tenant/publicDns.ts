import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { collection } from "../../store/Collection.ts";
import { name, object, text } from "../../store/record/RecordShape.ts";
import type { World } from "../World.ts";

const recordShape = object({ domain: name, text });

/** Text records of domains in the public DNS, where their owners' registrars put them. */
export const textRecords = collection("publicTextRecord", recordShape, { domain: ({ domain }) => domain });

export function publishText(world: World, domain: string, value: string): void {
  world.store.put(textRecords, `${foldCase(domain)} ${value}`, { domain, text: value });
}

export function textsOf(world: World, domain: string): readonly string[] {
  return world.store.find(textRecords, "domain", domain).map((record) => record.text);
}
