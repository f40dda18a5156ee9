import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import type { Encoding } from "../../values/io/Encoding.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { StrictUtf8Encoding } from "./StrictUtf8Encoding.ts";

/** What stands for text that an encoding does not have (Encoder) and for bytes that are none of it (Decoder); observed in .NET 10. */
export function fallbackOf(self: Encoding, side: "Encoder" | "Decoder"): PropertyBag {
  const bag = (kind: string, values: Record<string, unknown> = { MaxCharCount: 1 }) =>
    new PropertyBag(`System.Text.${kind}`, values);
  if (self instanceof StrictUtf8Encoding) return bag(`${side}ExceptionFallback`, { MaxCharCount: 0 });
  if (self.codec === "iso-8859-1" && side === "Encoder") return bag(latin1Fallback[edition()]);
  if (/^utf-[13]|^utf-8|^us-ascii|^iso-8859-1$/.test(self.codec))
    return bag(`${side}ReplacementFallback`, {
      DefaultString: self.codec.startsWith("utf") ? "\ufffd" : "?",
      MaxCharCount: 1,
    });
  return bag(`Internal${side}BestFitFallback`);
}

/** Its own class in .NET; in .NET Framework that of all code pages (inferred). */
const latin1Fallback: PerEdition<string> = {
  Desktop: "InternalEncoderBestFitFallback",
  Core: "EncoderLatin1BestFitFallback",
};
