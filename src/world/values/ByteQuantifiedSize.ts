import { groupDigits } from "../../base/text/groupDigits.ts";
import { wordOf } from "./ScriptValue.ts";
import { defineKind, type MemberValue, ValueFault } from "./ValueKind.ts";

const units = ["B", "KB", "MB", "GB", "TB"] as const;
const form = /^([\d,]+(?:\.\d+)?)\s*(B|KB|MB|GB|TB)?(?:\s*\(([\d,]+) bytes\))?$/i;

/**
 * A size in bytes: `10MB`, `10 MB`, a number of bytes, or what it shows itself: `1.572 TB (1,728,485,810,176 bytes)`, with
 * four significant digits. Refusals name the forms (text inferred).
 */
export const byteQuantifiedSizeKind = defineKind<number>({
  name: "ByteQuantifiedSize",
  type: "Microsoft.Exchange.Data.ByteQuantifiedSize",
  form: "product",
  storedAs: "number",
  parse(value) {
    const word = (wordOf(value) ?? "").trim();
    const found = form.exec(word);
    if (!found)
      throw new ValueFault(
        `The string "${word}" isn't a valid size. Use a number of bytes or a number with one of the units B, KB, MB, GB, TB, such as 10 MB.`,
      );
    const [, number, unit = "B", exact] = found;
    if (exact !== undefined) return Number(exact.replaceAll(",", ""));
    const bytes =
      Number(number.replaceAll(",", "")) * 1024 ** units.indexOf(unit.toUpperCase() as (typeof units)[number]);
    if (!(bytes <= Number.MAX_SAFE_INTEGER)) throw new ValueFault(`The size "${word}" is too large.`);
    return Math.trunc(bytes);
  },
  text: sizeText,
  members: {
    "ulong ToBytes()": (stored) => BigInt(stored),
    "ulong ToKB()": whole(1),
    "ulong ToMB()": whole(2),
    "ulong ToGB()": whole(3),
    "ulong ToTB()": whole(4),
  },
  compare: (left, right) => left - right,
});

function whole(power: number): (stored: number) => MemberValue {
  return (stored) => BigInt(Math.floor(stored / 1024 ** power));
}

function sizeText(bytes: number): string {
  let power = 0;
  while (power < 4 && bytes >= 1024 ** (power + 1)) power++;
  const rounded = Number((bytes / 1024 ** power).toPrecision(4));
  return `${rounded} ${units[power]} (${groupDigits(String(bytes), ",", [3])} bytes)`;
}
