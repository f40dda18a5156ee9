import { toText } from "../../../../src/objects/ops/toText.ts";
import { canonicalCultureName, cultureNameOf } from "../../../../src/objects/text/culture/cultureNames.ts";

/** -Culture of cmdlets that compare objects: the name of a culture, or its number. */
export const cultureParameter = { type: "string", setter: refuseUnknownCulture } as const;

function refuseUnknownCulture(value: unknown): void {
  const text = toText(value);
  if (/^\s*(\d+|0x[0-9a-f]+)\s*$/i.test(text)) cultureNameOf(Number(text));
  else canonicalCultureName(text);
}
