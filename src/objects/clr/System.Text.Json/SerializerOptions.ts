import { notModelled } from "../../errors/runtimeError.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

/** System.Text.Json.JsonSerializerOptions. */
export type SerializerOptions = PropertyBag;

/** What options have that were not set. */
export const usualOptions: Readonly<Record<string, unknown>> = {
  WriteIndented: false,
  PropertyNameCaseInsensitive: false,
  AllowTrailingCommas: false,
  IncludeFields: false,
  IgnoreReadOnlyProperties: false,
  IgnoreReadOnlyFields: false,
  MaxDepth: 0,
  DefaultBufferSize: 16384,
};

/** Whether JSON is written in lines; options that are set and would change more than that are not modelled. */
export function isIndented(options: SerializerOptions | null | undefined): boolean {
  if (options === null || options === undefined) return false;
  for (const name of ["MaxDepth", "AllowTrailingCommas", "PropertyNamingPolicy", "Encoder"])
    if (options.get(name) !== (usualOptions[name] ?? null)) throw notModelled(`JsonSerializerOptions.${name}`);
  return options.get("WriteIndented") === true;
}
