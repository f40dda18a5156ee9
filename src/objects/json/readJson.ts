import type { Edition } from "../../diag/Edition.ts";
import type { JsonValue } from "./JsonReader.ts";
import { jsonReadings } from "./jsonReadings.ts";

/** A whole text as one value, by the library of the edition; null for a text with nothing in it. Throws JsonFault. */
export function readJson(text: string, maximumDepth: number, edition: Edition): JsonValue | null {
  return new jsonReadings[edition].Reader(text, maximumDepth).read();
}
