import { DateTimeFormatInfo, NumberFormatInfo } from "../../values/FormatInfo.ts";
import { CultureInfo, currentCulture } from "../../values/time/CultureInfo.ts";

/** Name of the culture behind an IFormatProvider; $null is the session's culture. */
export function cultureOf(provider: unknown): string {
  if (provider instanceof CultureInfo) return provider.formatName;
  if (provider instanceof NumberFormatInfo || provider instanceof DateTimeFormatInfo) return provider.culture;
  return currentCulture().formatName;
}
