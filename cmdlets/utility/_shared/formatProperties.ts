import { type PropertyKey, parsePropertyParameter, propertyError } from "../../../src/command/propertyParameter.ts";
import type { Alignment } from "../../../src/format/shape/FormatData.ts";
import type { RequestedProperty } from "../../../src/format/shape/FormatRequest.ts";

const label: PropertyKey = { name: "label", alias: "name", kinds: ["string"] };
const formatString: PropertyKey = { name: "formatString", kinds: ["string"], read: formatText };
const width: PropertyKey = { name: "width", kinds: ["int"], read: positiveWidth };
const alignment: PropertyKey = { name: "alignment", kinds: ["string"], read: alignmentNamed };
const depth: PropertyKey = { name: "depth", kinds: ["int"] };

/** The keys that the hashtables of each command may have besides Expression. */
export const tableKeys: readonly PropertyKey[] = [formatString, label, width, alignment];
export const listKeys: readonly PropertyKey[] = [formatString, label];
export const wideKeys: readonly PropertyKey[] = [formatString];
export const customKeys: readonly PropertyKey[] = [depth];
export const groupKeys: readonly PropertyKey[] = [formatString, label];

/** The -Property argument of a Format-* cmdlet; null where there is none. */
export function formatProperties(argument: unknown, keys: readonly PropertyKey[]): RequestedProperty[] | null {
  if (argument === null || argument === undefined) return null;
  return (Array.isArray(argument) ? argument : [argument]).map((value) => formatProperty(value, keys));
}

/** One name, script block or hashtable. */
export function formatProperty(value: unknown, keys: readonly PropertyKey[]): RequestedProperty {
  const { expression, entries } = parsePropertyParameter(value, keys);
  const { formatString: format, ...others } = Object.fromEntries(entries);
  return {
    expression: expression.script ?? expression.text,
    ...(format === undefined ? {} : { format }),
    ...others,
  } as RequestedProperty;
}

function formatText(value: unknown): unknown {
  if (value !== "") return value;
  throw propertyError("FormatStringEmpty", 'Cannot have an empty formatting string for key "formatString".');
}

function positiveWidth(value: unknown): unknown {
  if (Number(value) > 0) return value;
  throw propertyError("WidthOutOfRange", `The value "${value}" for key "width" should be greater than 0.`);
}

function alignmentNamed(value: unknown): Alignment {
  const folded = String(value).toLowerCase();
  const found = (["Left", "Center", "Right"] as const).find(
    (name) => folded !== "" && name.toLowerCase().startsWith(folded),
  );
  if (found) return found;
  throw propertyError(
    "AlignmentIllegalValue",
    `The value "${value}" for key "alignment" is not valid; valid values are {left, center, right}.`,
  );
}
