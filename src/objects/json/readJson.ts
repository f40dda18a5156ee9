import type { Edition } from "../host/ambient.ts";
import { JavaScriptReader } from "./JavaScriptReader.ts";
import { JsonReader, type JsonValue } from "./JsonReader.ts";

const readers = { Desktop: JavaScriptReader, Core: JsonReader } as const;

/** A whole text as one value, by the library of the edition; null for a text with nothing in it. Throws JsonFault. */
export function readJson(text: string, maximumDepth: number, edition: Edition): JsonValue | null {
  return new readers[edition](text, maximumDepth).read();
}
