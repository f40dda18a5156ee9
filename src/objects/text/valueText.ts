import { reflectedText } from "../calls/genericParameterNames.ts";
import { isScriptInstance, plainText, shownObjectText, toText } from "../ops/toText.ts";
import { ClrType } from "../types/ClrType.ts";
import { typeOf } from "../types/typeOf.ts";
import { Dictionary } from "../values/collections/Dictionary.ts";
import { Char } from "../values/numbers.ts";
import { PSCustomObject, PSObject, unwrap } from "../values/PSObject.ts";
import { currentCulture } from "../values/time/CultureInfo.ts";
import { formattedText } from "./formattedText.ts";

/** What .NET's ToString() gives under the session's culture: collections and dictionaries show their type name. */
export function valueText(value: unknown): string {
  if (value instanceof PSObject && value.written !== null) return value.written;
  const base = unwrap(value);
  if (typeof base !== "object" || base === null) return toText(base);
  if (Array.isArray(base)) return "System.Object[]";
  if (base instanceof Char) return String.fromCharCode(base.code);
  const formatted = formattedText(base, "");
  if (formatted !== undefined) return formatted;
  const type = typeOf(base);
  if (base instanceof PSCustomObject) return shownObjectText(base, currentCulture().name);
  if (base instanceof ClrType) return reflectedText(base);
  for (let at: ClrType | null = type; at; at = at.base) if (at.definition?.toText) return at.definition.toText(base);
  if (base instanceof Dictionary || type.isArray || hasElements(base)) return type.name;
  return isScriptInstance(base) ? plainText(base) : toText(base);
}

function hasElements(value: object): boolean {
  return "elements" in value && value.elements !== null;
}
