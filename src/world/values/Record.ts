import { dateTimeKind } from "./DateTime.ts";
import type { Json } from "./Json.ts";
import { defineKind, ValueFault, type ValueKind } from "./ValueKind.ts";

/** An entry of a report, which has properties of its own and is never given: stored as its properties. */
export const recordKind = defineKind<{ readonly [name: string]: Json } | null>({
  name: "Record",
  type: "System.Management.Automation.PSCustomObject",
  form: "record",
  parse: () => {
    throw new ValueFault("An entry of a report can't be given.");
  },
  text: (stored, place) =>
    stored === null
      ? ""
      : `@{${Object.entries(stored)
          .map(([name, value]) => `${name}=${fieldKind(name)?.text(value, place) ?? String(value ?? "")}`)
          .join("; ")}}`,
});

/** The kind of a property of such an entry where it is no text: moments are named so. */
export function fieldKind(name: string): ValueKind | null {
  return name.endsWith("Timestamp") ? dateTimeKind : null;
}
