import type { clrMessages } from "../../diag/messages/clr.ts";

/** Why a text is none; the field is what .NET Framework shows of the form that it expected. */
export interface HexGuidFault {
  readonly id: keyof typeof clrMessages;
  readonly expected?: string;
}

/** What of the form stands up to each number. */
const forms = ["{0xdddddddd, etc}", "{0xdddddddd, 0xdddd, etc}", "{0xdddddddd, 0xdddd, 0xdddd, etc}"];
const formOfBytes = "{... { ... 0xdd, ...}}";

/** {0x00000000,0x0000,0x0000,{0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00}} as the usual text in lower case, or the first thing that is wrong. */
export function parseHexGuid(text: string): string | HexGuidFault {
  const compact = text.replace(/\s/g, "");
  if (!compact.startsWith("{")) return { id: "GuidBrace" };
  let at = 1;
  /** The number that ends before the next mark, as many digits as its field has. */
  const number = (mark: "," | "}", digits: number, expected: string): string | HexGuidFault => {
    if (!/^0x/i.test(compact.slice(at, at + 2))) return { id: "GuidHexPrefix", expected };
    const end = compact.indexOf(mark, at);
    const found = compact.slice(at + 2, end);
    if (end < 0 || found === "") return { id: mark === "," ? "GuidComma" : "GuidBraceAfterNumber" };
    if (!/^[0-9a-f]+$/i.test(found)) return { id: "GuidInvalidCharacter" };
    const plain = found.replace(/^0+/, "").padStart(digits, "0").toLowerCase();
    if (plain.length > Math.max(digits, digits === 4 ? 8 : 0)) return { id: "GuidUnrecognized" };
    at = end + 1;
    return plain.slice(-digits);
  };
  const parts: string[] = [];
  for (const [index, expected] of forms.entries()) {
    const part = number(",", index === 0 ? 8 : 4, expected);
    if (typeof part !== "string") return part;
    parts.push(part);
  }
  if (compact[at++] !== "{") return { id: "GuidBrace" };
  let bytes = "";
  for (let index = 0; index < 8; index++) {
    const part = number(index < 7 ? "," : "}", 2, formOfBytes);
    if (typeof part !== "string") return part;
    bytes += part;
  }
  if (compact[at] !== "}") return { id: "GuidEndBrace" };
  if (at + 1 < compact.length) return { id: "GuidExtraCharacters" };
  return [...parts, bytes.slice(0, 4), bytes.slice(4)].join("-");
}
