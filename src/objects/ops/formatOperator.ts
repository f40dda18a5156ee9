import { int32Text } from "../../base/text/int32Text.ts";
import { ClrException } from "../errors/PSError.ts";
import { runtimeError } from "../errors/runtimeError.ts";
import { isPSObject } from "../members/asPSObject.ts";
import { deserializedText } from "../members/deserializedText.ts";
import { compositeText } from "../text/compositeFormat.ts";
import { formattedText } from "../text/formattedText.ts";
import { valueText } from "../text/valueText.ts";
import { ArrayList } from "../values/collections/ArrayList.ts";
import { TypedArray } from "../values/collections/TypedArray.ts";
import { NullString } from "../values/NullString.ts";
import { PSCustomObject, PSObject, unwrap } from "../values/PSObject.ts";
import { type CultureInfo, currentCulture } from "../values/time/CultureInfo.ts";
import { argumentNull } from "./subjectText.ts";
import { addedText, shownObjectText, toText } from "./toText.ts";

/**
 * `format -f args`: an array of objects on the right holds the arguments; other collections are one argument. `culture`
 * formats them, the session's where none is given.
 */
export function formatOperator(format: unknown, args: unknown, culture?: CultureInfo): string {
  if (format === NullString.value) throw argumentNull("format");
  const values = objects(args) ?? [args];
  const text = typeof format === "string" ? format : toText(format);
  try {
    return compositeText(text, values, (value, own) => argumentText(value, own, culture));
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    throw runtimeError("FormatError", [error.exception.message], { inner: error.exception, target: text });
  }
}

/** The items of what .NET takes for an object[], which nothing in a PSObject is. */
function objects(value: unknown): readonly unknown[] | null {
  if (isPSObject(value)) return null;
  if (Array.isArray(value)) return value;
  return value instanceof TypedArray && !value.elementType.isValueType ? value.items : null;
}

/** What a PSObject shows of itself in place of what is inside: the items of a list, what an object was before it came here. */
function wrappedText(value: unknown): string | undefined {
  if (Array.isArray(value) || value instanceof ArrayList) return toText(value);
  return value instanceof PSObject ? deserializedText(value) : undefined;
}

/** An argument of string.Format in its own format. */
function argumentText(value: unknown, format: string, given: CultureInfo | undefined): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  const shown = isPSObject(value) ? wrappedText(value) : undefined;
  if (shown !== undefined) return shown;
  if (typeof value === "number" && format === "") return int32Text(value);
  const added = typeof value === "object" ? addedText(value) : undefined;
  if (added !== undefined) return added;
  if (value instanceof PSObject && value.written !== null) return value.written;
  const base = unwrap(value);
  const culture = (given ?? currentCulture()).formatName;
  if (base instanceof PSCustomObject && format !== "") return shownObjectText(base, culture, format);
  return formattedText(base, format, culture) ?? valueText(value);
}
