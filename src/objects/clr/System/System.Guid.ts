import type { PerEdition } from "../../../diag/Edition.ts";
import { argumentInvalid, argumentNull } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { ambient } from "../../host/ambient.ts";
import { edition } from "../../host/edition.ts";
import { formatGuid, parseGuidText } from "../../text/formatGuid.ts";
import { parseHexGuid } from "../../text/parseHexGuid.ts";
import { defineClr } from "../../types/defineClr.ts";
import { clrText } from "../../values/clrText.ts";
import { Guid } from "../../values/Guid.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { tryResult } from "../members/tryResult.ts";

function parse(text: string | null): Guid {
  if (text === null) throw argumentNull("input");
  const found = parseGuidText(text);
  if (found === null) throw clrException("System.FormatException", reason(text.trim()));
  return new Guid(found);
}

const wrongLength = "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).";
const unrecognized = "Unrecognized Guid format.";
/** A text below this length is none, whatever is in it. */
const shortest: PerEdition<number> = { Core: 32, Desktop: 0 };
/** Texts without dashes that are told to be of no format, and not to be of the wrong length. */
const formless: PerEdition<RegExp> = { Core: /^$/, Desktop: /^$|^[{(]/ };

function reason(text: string): string {
  if (text.length < shortest[edition()]) return unrecognized;
  if (text.startsWith("{") && !text.includes("-")) return hexComplaint(text);
  const dashes = /^[{(]/.test(text) ? text.slice(1, -1) : text;
  if (dashes.includes("-")) {
    return dashes.length === 36 && /^.{8}-.{4}-.{4}-.{4}-.{12}$/.test(dashes)
      ? "Guid string should only contain hexadecimal characters."
      : wrongLength;
  }
  if (text.length === 32) return "Guid string should only contain hexadecimal characters.";
  return formless[edition()].test(text) ? unrecognized : wrongLength;
}

function hexComplaint(text: string): string {
  const fault = parseHexGuid(text);
  return typeof fault === "string" ? unrecognized : clrText(fault.id, [fault.expected ?? ""]);
}

function attempt(read: () => Guid, result: PSReference): boolean {
  return tryResult(result, Guid.empty, read);
}

const shapes: Readonly<Record<string, RegExp>> = {
  D: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  N: /^[0-9a-f]{32}$/i,
  B: /^\{.*-.*\}$/,
  P: /^\(.*-.*\)$/,
  X: /^\s*\{\s*0x/i,
};

/** How long a text of a format is that has no room for another length. */
const lengths: Readonly<Record<string, number>> = { N: 32, D: 36, B: 38, P: 38 };

function parseExact(text: string, format: string): Guid {
  const key = format.toUpperCase();
  if (key === "X" && typeof parseHexGuid(text) !== "string")
    throw clrException("System.FormatException", hexComplaint(text));
  const shape = shapes[key];
  if (!shape) throw clrException("System.FormatException", clrText("FormatOfGuid"));
  const given = text.trim();
  if (!shape.test(given)) {
    const isOfLength = (lengths[key] ?? given.length) === given.length;
    throw clrException("System.FormatException", isOfLength ? reason(given) : wrongLength);
  }
  return parse(text);
}

/** .NET keeps the first three groups little-endian. */
function bytesOf(self: Guid, bigEndian = false): Uint8Array {
  const raw = (self.text.replace(/-/g, "").match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return Uint8Array.from(bigEndian ? raw : swapped(raw));
}

function swapped(bytes: readonly number[]): number[] {
  return [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15].map((index) => bytes[index]);
}

function fromBytes(bytes: readonly number[]): Guid {
  const hex = bytes.map((byte) => (byte & 255).toString(16).padStart(2, "0")).join("");
  return new Guid(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5"));
}

function fromParts(a: number, b: number, c: number, ...rest: number[]): Guid {
  return fromBytes([a >>> 24, a >>> 16, a >>> 8, a, b >>> 8, b, c >>> 8, c, ...rest]);
}

const order = (left: Guid, right: Guid) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0);
const unwrapBytes = (items: readonly { readonly value: number }[]) => items.map((item) => item.value);

export default defineClr<Guid>({
  constructors: {
    "(string)": (text: string | null) => parse(text),
    "(byte[])": (items: { value: number }[]) => {
      if (items.length !== 16) throw clrError("System.ArgumentException", "BytesOfGuid", ["16"], "b");
      return fromBytes(swapped(unwrapBytes(items)));
    },
    "(int,short,short,byte[])": (a: number, b: number, c: number, d: { value: number }[]) => {
      if (d.length !== 8) throw clrError("System.ArgumentException", "BytesOfGuid", ["8"], "d");
      return fromParts(a, b, c, ...unwrapBytes(d));
    },
    "(int,short,short,byte,byte,byte,byte,byte,byte,byte,byte)": fromParts,
    "(uint,ushort,ushort,byte,byte,byte,byte,byte,byte,byte,byte)": fromParts,
  },
  methods: {
    "ToString(string)": (self, format: string | null) => formatGuid(self, format ?? ""),
    "ToString(string,System.IFormatProvider)": (self, format: string | null) => formatGuid(self, format ?? ""),
    "ToByteArray()": (self) => bytesOf(self),
    "ToByteArray(bool)": bytesOf,
    "Equals(System.Object)": (self, other: unknown) => other instanceof Guid && other.text === self.text,
    "Equals(guid)": (self, other: Guid) => other.text === self.text,
    "CompareTo(guid)": order,
    "CompareTo(System.Object)": (self, other: unknown) => {
      if (other === null) return 1;
      if (!(other instanceof Guid)) throw argumentInvalid("Object must be of type GUID.", "value");
      return order(self, other);
    },
    GetHashCode: (self) => {
      const view = new DataView(bytesOf(self).buffer);
      return [0, 4, 8, 12].reduce((hash, at) => hash ^ view.getInt32(at, true), 0);
    },
  },
  properties: {
    Version: (self) => Number.parseInt(self.text[14], 16),
    Variant: (self) => Number.parseInt(self.text[19], 16),
  },
  statics: {
    NewGuid: () => new Guid(ambient().newGuid()),
    "Parse(string)": parse,
    "Parse(string,System.IFormatProvider)": (text: string | null) => parse(text),
    "TryParse(string,guid)": (text: string | null, result: PSReference) => attempt(() => parse(text), result),
    "TryParse(string,System.IFormatProvider,guid)": (text: string | null, _provider: unknown, result: PSReference) =>
      attempt(() => parse(text), result),
    "ParseExact(string,string)": parseExact,
    "TryParseExact(string,string,guid)": (text: string, format: string, result: PSReference) =>
      attempt(() => parseExact(text, format), result),
    op_Equality: (left: Guid, right: Guid) => left.text === right.text,
    op_Inequality: (left: Guid, right: Guid) => left.text !== right.text,
  },
  staticProperties: { Empty: () => Guid.empty, AllBitsSet: () => new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff") },
  toText: (self) => self.text,
});
