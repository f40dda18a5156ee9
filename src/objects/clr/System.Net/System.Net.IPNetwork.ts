import { checkNotNull, outsideRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { IPAddress } from "../../values/IPAddress.ts";

/** "10.0.0.0/8": the addresses that have their first bits in common. */
class IPNetwork extends ClrObject {
  readonly base: IPAddress;

  constructor(
    address: IPAddress,
    readonly length: number,
  ) {
    super();
    this.base = new IPAddress(masked(address.bytes, length));
  }

  get clrType(): ClrType {
    return type();
  }

  get text(): string {
    return `${this.base.text}/${this.length}`;
  }

  override get equalityKey(): string {
    return `System.Net.IPNetwork:${this.text}`;
  }

  contains({ bytes }: IPAddress): boolean {
    const { base, length } = this;
    return bytes.length === base.bytes.length && masked(bytes, length).every((byte, at) => byte === base.bytes[at]);
  }
}

const type = lazyType("System.Net.IPNetwork");

/** The bytes without the bits behind the prefix. */
function masked(bytes: readonly number[], length: number): number[] {
  return bytes.map((byte, at) => byte & (0xff00 >> Math.min(8, Math.max(0, length - 8 * at))) & 0xff);
}

function parse(text: string | null): IPNetwork {
  checkNotNull(text, "s");
  const parts = /^([^/]+)\/(\d{1,3})$/.exec(text as string);
  const address = parts && IPAddress.parse(parts[1]);
  const length = Number(parts?.[2]);
  if (!address || length > address.bytes.length * 8)
    throw clrException("System.FormatException", "An invalid IP network was specified.");
  return new IPNetwork(address, length);
}

const isSame = (self: IPNetwork, other: unknown) =>
  other instanceof IPNetwork && other.equalityKey === self.equalityKey;

export default defineClr<IPNetwork>({
  kind: "struct",
  constructors: {
    "(ipaddress baseAddress, int prefixLength)": (address: IPAddress, length: number) => {
      checkNotNull(address, "baseAddress");
      if (length < 0 || length > address.bytes.length * 8) throw outsideRange("prefixLength");
      return new IPNetwork(address, length);
    },
  },
  properties: { "ipaddress BaseAddress {get;}": (self) => self.base, "int PrefixLength {get;}": (self) => self.length },
  methods: {
    "bool Contains(ipaddress address)": (self, address: IPAddress) => {
      checkNotNull(address, "address");
      return self.contains(address);
    },
    "bool Equals(System.Net.IPNetwork other)": isSame,
    "bool Equals(System.Object obj)": isSame,
  },
  statics: {
    "static System.Net.IPNetwork Parse(string s)": parse,
    // A reference to a structure fits neither of the two that .NET has.
    "static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.Net.IPNetwork result)": () => false,
  },
  toText: (self) => self.text,
});
