import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Byte } from "../../values/numbers.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { bytesOf } from "../System.IO/bytes.ts";
import { PhysicalAddress } from "./PhysicalAddress.ts";

const none = new PhysicalAddress([]);

/** Pairs of digits alone or with one kind of hyphen or colon between them, or groups of four with dots. */
const forms = [
  /^([\da-f]{2})*$/i,
  /^[\da-f]{2}(-[\da-f]{2})+$/i,
  /^[\da-f]{2}(:[\da-f]{2})+$/i,
  /^[\da-f]{4}(\.[\da-f]{4})+$/i,
];

function read(text: string): PhysicalAddress | null {
  if (!forms.some((form) => form.test(text))) return null;
  return new PhysicalAddress((text.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

function parse(text: string | null): PhysicalAddress {
  if (text === null) return none;
  const found = read(text);
  if (!found) throw clrException("System.FormatException", `An invalid physical address was specified: '${text}'.`);
  return found;
}

export default defineClr<PhysicalAddress>({
  constructors: { "(byte[] address)": (bytes: readonly unknown[]) => new PhysicalAddress([...bytesOf(bytes)]) },
  staticProperties: { "static physicaladdress None": () => none },
  methods: {
    "bool Equals(System.Object comparand)": (self, other: unknown) =>
      other instanceof PhysicalAddress && other.text === self.text,
    "byte[] GetAddressBytes()": (self) => self.bytes.map((byte) => new Byte(byte)),
    GetHashCode: (self) => self.bytes.reduce((hash, byte, index) => hash ^ (byte << (8 * (index % 4))), 0),
  },
  statics: {
    "static physicaladdress Parse(string address)": parse,
    "static bool TryParse(string address, [ref] physicaladdress value)": (text: string | null, value: PSReference) => {
      value.value = text === null ? none : read(text);
      return value.value !== null;
    },
  },
  toText: (self) => self.text,
});
