import { checkNotNull, outsideRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { IPAddress } from "../../values/IPAddress.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { IPEndPoint } from "./IPEndPoint.ts";

function checkPort(port: number, parameter: string): number {
  if (port < 0 || port > 65535) throw outsideRange(parameter);
  return port;
}

function parse(text: string): IPEndPoint | null {
  const match = /^\[(.+)\](?::(\d+))?$|^([^:]+)(?::(\d+))?$|^(.+)$/.exec(text);
  const address = match && IPAddress.parse(match[1] ?? match[3] ?? match[5]);
  const port = Number(match?.[2] ?? match?.[4] ?? 0);
  return address && port <= 65535 ? new IPEndPoint(address, port) : null;
}

const textOf = (self: IPEndPoint): string =>
  self.address.isV4 ? `${self.address.text}:${self.port}` : `[${self.address.text}]:${self.port}`;

export default defineClr<IPEndPoint>({
  constructors: {
    "(ipaddress,int)": (address: IPAddress, port: number) => {
      checkNotNull(address, "address");
      return new IPEndPoint(address, checkPort(port, "port"));
    },
    "(long,int)": (address: bigint, port: number) =>
      new IPEndPoint(
        new IPAddress([0n, 8n, 16n, 24n].map((shift) => Number((address >> shift) & 255n))),
        checkPort(port, "port"),
      ),
  },
  properties: {
    AddressFamily: (self) => (self.address.isV4 ? "InterNetwork" : "InterNetworkV6"),
    Address: {
      get: (self) => self.address,
      set: (self, value: IPAddress) => {
        self.address = value;
      },
    },
    Port: {
      get: (self) => self.port,
      set: (self, value: number) => {
        self.port = checkPort(value, "value");
      },
    },
  },
  staticProperties: { MinPort: () => 0, MaxPort: () => 65535 },
  statics: {
    "Parse(string)": (text: string | null) => {
      checkNotNull(text, "s");
      const found = parse(text as string);
      if (!found) throw clrException("System.FormatException", "An invalid IPEndPoint was specified.");
      return found;
    },
    "TryParse(string,IPEndpoint)": (text: string | null, result: PSReference) => {
      result.value = text === null ? null : parse(text);
      return result.value !== null;
    },
  },
  toText: textOf,
});
