import { type Encoding, encodings } from "../../objects/values/io/Encoding.ts";
import type { PesterConfiguration } from "../configuration/PesterConfiguration.ts";

/** Names of encodings that reports are written in, beside UTF-8, as Pester 6 reads them. */
const others: readonly (readonly [RegExp, Encoding])[] = [
  [/^(unicode|utf-?16(le)?)$/i, encodings.unicode],
  [/^(bigendianunicode|utf-?16be)$/i, encodings.bigEndianUnicode],
  [/^(utf-?32(le)?)$/i, encodings.utf32],
  [/^ascii$/i, encodings.ascii],
];

/** The encoding that a section's option names: "utf8", or another one; null where the name is none of them. */
export function reportEncoding(
  configuration: PesterConfiguration,
  section: "TestResult" | "CodeCoverage",
): Encoding | "utf8" | null {
  const name = configuration.text(`${section}.OutputEncoding`);
  if (/^utf-?8$/i.test(name)) return "utf8";
  return others.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
