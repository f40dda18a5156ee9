import { ClrObject } from "../model/ClrObject.ts";
import { ClrType } from "../model/ClrType.ts";
import { Dictionary } from "../model/Dictionary.ts";
import { PSObject, unwrap } from "../model/PSObject.ts";
import { typeOf } from "../model/typeOf.ts";
import { formattedText } from "../text/formattedText.ts";
import { reflectedText } from "../types/genericParameterNames.ts";
import { toText } from "./toText.ts";

/** ToString() under the session's culture: what dates and numbers look like on screen, in CSV and HTML. */
export function cultureText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof PSObject && value.written !== null) return value.written;
  const plain = unwrap(value);
  if (plain === null || plain === undefined) return "";
  if (Array.isArray(plain)) return "System.Object[]";
  if (plain instanceof ClrType) return reflectedText(plain);
  if (!(plain instanceof ClrObject)) return toText(value);
  if (plain.elements !== null && !(plain instanceof Dictionary)) return typeOf(plain).name;
  if (plain.extended?.has("ToString")) return toText(value);
  return formattedText(plain, "") ?? toText(value);
}
