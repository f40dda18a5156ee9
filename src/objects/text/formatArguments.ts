import { shownObjectText } from "../ops/toText.ts";
import { PSCustomObject, unwrap } from "../values/PSObject.ts";
import { currentCulture } from "../values/time/CultureInfo.ts";
import { compositeText } from "./compositeFormat.ts";
import { formattedText } from "./formattedText.ts";
import { valueText } from "./valueText.ts";

/** String.Format under a culture (its name; absent: the session's). */
export function formatArguments(
  format: string,
  args: readonly unknown[],
  culture = currentCulture().formatName,
): string {
  return compositeText(format, args, (value, specifier) => {
    if (value === null || value === undefined) return "";
    const base = unwrap(value);
    if (base instanceof PSCustomObject && specifier !== "") return shownObjectText(base, culture, specifier);
    return formattedText(value, specifier, culture) ?? valueText(value);
  });
}
