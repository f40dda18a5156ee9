import { convertTo } from "../../convert/convertTo.ts";
import type { JsonSource } from "../../json/StrictJsonReader.ts";
import { typeByName } from "../../types/typeRegistry.ts";

/** What a number's digits or a string's characters are as a value of a type of System; null where they are none. */
export function convertedSource({ kind, text, raw }: JsonSource, type: string): unknown {
  const written = kind === "String" ? text : raw;
  if (/Int|Byte/.test(type) && !/^-?\d+$/.test(written)) return null;
  if (type === "DateTime" && !/^\d{4}-\d\d-\d\d(T|$)/.test(written)) return null;
  try {
    return convertTo(written, typeByName(`System.${type}`));
  } catch {
    return null;
  }
}
