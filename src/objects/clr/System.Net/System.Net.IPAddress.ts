import { argumentInvalid, checkNotNull, outOfRangeValue } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { IPAddress } from "../../values/IPAddress.ts";
import { Byte } from "../../values/numbers.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { bytesOf } from "../System.IO/bytes.ts";

function parse(text: string | null): IPAddress {
  checkNotNull(text, "ipString");
  const found = IPAddress.parse(text as string);
  if (!found) throw clrException("System.FormatException", "An invalid IP address was specified.");
  return found;
}

function swap(value: bigint, bits: number): bigint {
  let result = 0n;
  for (let rest = BigInt.asUintN(bits, value), count = 0; count < bits; count += 8, rest >>= 8n)
    result = (result << 8n) | (rest & 255n);
  return BigInt.asIntN(bits, result);
}

const swapLong = (value: bigint): bigint => swap(value, 64);
const swapInt = (value: number): number => Number(swap(BigInt(value), 32));
const swapShort = (value: number): number => Number(swap(BigInt(value), 16));

const fixed = (text: string): IPAddress => new IPAddress((IPAddress.parse(text) as IPAddress).bytes, 0n, true);
const [any, loopback, broadcast, anyV6, loopbackV6] = ["0.0.0.0", "127.0.0.1", "255.255.255.255", "::", "::1"].map(
  fixed,
);

/** The property reads nothing that is of the other family. */
function ofV6(self: IPAddress): IPAddress {
  if (self.isV4)
    throw clrException(
      "System.Net.Sockets.SocketException",
      "The attempted operation is not supported for the type of object referenced.",
    );
  return self;
}

function ofBytes(bytes: readonly unknown[], lengths: readonly number[], scope?: bigint): IPAddress {
  checkNotNull(bytes, "address");
  if (!lengths.includes(bytes.length)) throw argumentInvalid("An invalid IP address was specified.", "address");
  return new IPAddress([...bytesOf(bytes)], scope);
}

export default defineClr<IPAddress>({
  constructors: {
    "(long)": (value: bigint) => {
      if (value < 0n || value > 0xffffffffn)
        throw outOfRangeValue(BigInt.asUintN(64, value), "newAddress", "AtMost", 0xffffffffn);
      return new IPAddress([0n, 8n, 16n, 24n].map((shift) => Number((value >> shift) & 255n)));
    },
    "(byte[])": (bytes: readonly unknown[]) => ofBytes(bytes, [4, 16]),
    "(byte[],long)": (bytes: readonly unknown[], scope: bigint) => ofBytes(bytes, [16], scope),
  },
  properties: {
    AddressFamily: (self) => (self.isV4 ? "InterNetwork" : "InterNetworkV6"),
    ScopeId: {
      get: (self) => ofV6(self).scopeId,
      set: (self, value: bigint) => {
        ofV6(self).scopeId = value;
      },
    },
    IsIPv6Multicast: (self) => !self.isV4 && self.bytes[0] === 0xff,
    IsIPv6LinkLocal: (self) => !self.isV4 && self.bytes[0] === 0xfe && (self.bytes[1] & 0xc0) === 0x80,
    IsIPv6SiteLocal: (self) => !self.isV4 && self.bytes[0] === 0xfe && (self.bytes[1] & 0xc0) === 0xc0,
    IsIPv6Teredo: (self) =>
      !self.isV4 && self.bytes[0] === 0x20 && self.bytes[1] === 1 && self.bytes[2] === 0 && self.bytes[3] === 0,
    IsIPv6UniqueLocal: (self) => !self.isV4 && (self.bytes[0] & 0xfe) === 0xfc,
    IsIPv4MappedToIPv6: (self) => self.isMapped,
    Address: (self) => {
      if (!self.isV4)
        throw clrException(
          "System.Net.Sockets.SocketException",
          "The attempted operation is not supported for the type of object referenced.",
        );
      return self.bytes.reduce((sum, byte, index) => sum + (BigInt(byte) << BigInt(8 * index)), 0n);
    },
  },
  staticProperties: {
    Any: () => any,
    Loopback: () => loopback,
    Broadcast: () => broadcast,
    None: () => broadcast,
    IPv6Any: () => anyV6,
    IPv6None: () => anyV6,
    IPv6Loopback: () => loopbackV6,
  },
  methods: {
    GetAddressBytes: (self) => self.bytes.map((byte) => new Byte(byte)),
    MapToIPv6: (self) =>
      self.isV4 ? new IPAddress([...new Array<number>(10).fill(0), 255, 255, ...self.bytes]) : self,
    MapToIPv4: (self) => (self.isV4 ? self : new IPAddress(self.bytes.slice(12))),
  },
  statics: {
    "Parse(string)": parse,
    "TryParse(string,ipaddress)": (text: string | null, result: PSReference) => {
      result.value = text === null ? null : IPAddress.parse(text);
      return result.value !== null;
    },
    IsLoopback: (address: IPAddress) => (address.isV4 ? address.bytes[0] === 127 : address.text === "::1"),
    "HostToNetworkOrder(long)": swapLong,
    "HostToNetworkOrder(int)": swapInt,
    "HostToNetworkOrder(short)": swapShort,
    "NetworkToHostOrder(long)": swapLong,
    "NetworkToHostOrder(int)": swapInt,
    "NetworkToHostOrder(short)": swapShort,
  },
  toText: (self) => self.text,
});
