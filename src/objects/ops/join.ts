import { checkTextLength, growArray, largeText, pollStop } from "../../base/budget.ts";
import { cultureOf } from "../text/culture/cultureOf.ts";
import { formatNumber } from "../text/numbers/formatNumber.ts";
import { valueText } from "../text/valueText.ts";
import { languageRules } from "../types/languageRules.ts";
import { XmlNode } from "../values/io/XmlNode.ts";
import { NullString } from "../values/NullString.ts";
import { Double, Single } from "../values/numbers.ts";
import { PSCustomObject, PSObject, unwrap } from "../values/PSObject.ts";
import { enumerateCollection } from "./enumerate.ts";
import { elementText, scriptedText, toText } from "./toText.ts";

/** `values -join separator`: a scalar is its own text, and a null text is none. */
export function join(values: unknown, separator: unknown): string | null {
  const elements = enumerateCollection(values);
  if (!elements) return values === NullString.value ? null : toText(values);
  const texts: string[] = [];
  const textOf = languageRules().joinsTextOfDotNet ? dotnetText : toText;
  const between = typeof separator === "string" ? separator : separator === NullString.value ? " " : toText(separator);
  let length = 0;
  for (const element of elements) {
    pollStop();
    growArray(texts);
    const text = typeof element === "string" ? element : textOf(element);
    length += text.length + between.length;
    if (length > largeText) checkTextLength(length - between.length, text.length);
    texts.push(text);
  }
  return texts.join(between);
}

/**
 * PowerShell 7 takes .NET's text of an element, in the session's culture, but that of fractions with as many digits as a
 * cast to a string gives.
 */
function dotnetText(element: unknown): string {
  const added = typeof element === "object" && element !== null ? scriptedText(element) : undefined;
  if (added !== undefined) return added;
  if (element instanceof PSObject && element.written !== null) return element.written;
  const plain = unwrap(element);
  if (plain instanceof XmlNode) return plain.localName;
  if (plain instanceof Double) return formatNumber(plain, "G15", cultureOf(null));
  if (plain instanceof Single) return formatNumber(plain, "G7", cultureOf(null));
  return plain instanceof PSCustomObject ? elementText(plain) : valueText(element);
}
