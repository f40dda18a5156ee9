import { clrException } from "../errors/PSError.ts";
import { clrText } from "../values/clrText.ts";
import type { Guid } from "../values/Guid.ts";
import { parseHexGuid } from "./parseHexGuid.ts";

/** Guid.ToString(format): D, N, B, P or X. */
export function formatGuid(value: Guid, format: string): string {
  const plain = value.text.replace(/-/g, "");
  switch (format.toUpperCase()) {
    case "":
    case "D":
      return value.text;
    case "N":
      return plain;
    case "B":
      return `{${value.text}}`;
    case "P":
      return `(${value.text})`;
    case "X": {
      const bytes = plain.slice(16).match(/../g) ?? [];
      const heads = [plain.slice(0, 8), plain.slice(8, 12), plain.slice(12, 16)].map((part) => `0x${part}`);
      return `{${heads.join(",")},{${bytes.map((byte) => `0x${byte}`).join(",")}}}`;
    }
    default:
      throw clrException("System.FormatException", clrText("FormatOfGuid"));
  }
}

/** The text of a Guid in lower case with hyphens from any form that Parse takes, or null. */
export function parseGuidText(text: string): string | null {
  const trimmed = text.trim();
  const match =
    /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i.exec(trimmed) ??
    /^\{([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\}$/i.exec(trimmed) ??
    /^\(([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\)$/i.exec(trimmed);
  if (match) {
    const hyphens = trimmed.replace(/[^-]/g, "").length;
    return hyphens === 0 || hyphens === 4 ? match.slice(1).join("-").toLowerCase() : null;
  }
  const hex = parseHexGuid(trimmed);
  return typeof hex === "string" ? hex : null;
}
