import { isInRange } from "./text/addressRange.ts";
import { isDnsName, textKind } from "./textKind.ts";

/** An IPv4 or IPv6 address. */
export const ipAddressKind = textKind({
  name: "IPAddress",
  type: "System.Net.IPAddress",
  form: "address",
  fault: "An invalid IP address was specified.",
  read: (word) => (isAddress(word) ? word : null),
});

/** One address, a range `a-b`, or a network `a/24`, stored as written. The sentence of a refusal is inferred. */
export const ipRangeKind = textKind({
  name: "IPRange",
  type: "Microsoft.Exchange.Data.IPRange",
  fault: '"{0}" isn\'t a valid IP address range.',
  read: (word) => (isRange(word) ? word : null),
});

/** An address and a port: `0.0.0.0:25`, `[::]:25`. The sentence of a refusal is inferred. */
export const ipBindingKind = textKind({
  name: "IPBinding",
  type: "Microsoft.Exchange.Data.IPBinding",
  fault: '"{0}" isn\'t a valid local binding. Use an IP address and a port, such as 0.0.0.0:25 or [::]:25.',
  read(word) {
    const found = /^(?:\[([^\]]+)\]|([^:]+)):(\d{1,5})$/.exec(word);
    if (!found || Number(found[3]) > 65_535) return null;
    return isAddress(found[1] ?? found[2]) ? word : null;
  },
  members: {
    "System.Net.IPAddress Address {get;}": (stored) => ({
      kind: ipAddressKind,
      stored: stored.slice(0, stored.lastIndexOf(":")).replace(/^\[|\]$/g, ""),
    }),
    "int Port {get;}": (stored) => Number(stored.slice(stored.lastIndexOf(":") + 1)),
  },
});

/** How clients reach a protocol: `mail.contoso.com:993:SSL`, the last of SSL and TLS or nothing. The sentence of a refusal is inferred. */
export const protocolConnectionSettingsKind = textKind({
  name: "ProtocolConnectionSettings",
  type: "Microsoft.Exchange.Data.ProtocolConnectionSettings",
  fault:
    '"{0}" isn\'t a valid connection setting. Use a host, a port and SSL or TLS, such as mail.contoso.com:993:SSL.',
  read(word) {
    const found = /^([^:]+):(\d{1,5})(?::(SSL|TLS))?$/i.exec(word);
    return found && isDnsName(found[1]) && Number(found[2]) <= 65_535 ? word : null;
  },
  members: {
    "Microsoft.Exchange.Data.Hostname Hostname {get;}": (stored) => stored.slice(0, stored.indexOf(":")),
    "int Port {get;}": (stored) => Number(stored.split(":")[1]),
    "System.Nullable[Microsoft.Exchange.Data.EncryptionType] EncryptionType {get;}": (stored) =>
      stored.split(":")[2] ?? null,
  },
});

/** Where a send connector hands mail over: a host, or an address in brackets. */
export const smartHostKind = textKind({
  name: "SmartHost",
  type: "Microsoft.Exchange.Data.SmartHost",
  fault: '"{0}" isn\'t a valid smart host. Use a fully qualified domain name or an IP address.',
  read(word) {
    const address = /^\[(.+)\]$/.exec(word)?.[1] ?? word;
    if (isAddress(address)) return `[${address}]`;
    return isDnsName(word) ? word : null;
  },
  members: {
    "bool IsIPAddress {get;}": (stored) => stored.startsWith("["),
    "string Domain {get;}": (stored) => (stored.startsWith("[") ? "" : stored),
  },
});

/** Domains that a send connector serves: `SMTP:*;1`, given also as `*` or `contoso.com;5`. */
export const addressSpaceKind = spaceKind("AddressSpace", "SMTP");

/** The same of those who send through a connector of the cloud: `smtp:*;1` (observed). */
export const senderDomainKind = spaceKind("SenderDomain", "smtp");

function spaceKind(name: string, smtp: string) {
  return textKind({
    name,
    type: "Microsoft.Exchange.Data.AddressSpace",
    fault: '"{0}" isn\'t a valid address space.',
    read(word) {
      // Addresses of other types than SMTP have parts of their own: X400:c=US;a= ;p=Contoso;1. Those of X.400 need no type (documented).
      const found =
        /^(?:(X400):)?(c=[^;]*;\S(?:.*?\S)?)(?:;(\d+))?$/i.exec(word) ??
        /^(?:(\w+):)?([^;\s]+)(?:;(\d+))?$/.exec(word) ??
        /^(?!smtp:)(\w+):(\S(?:.*?\S)?)(?:;(\d+))?$/i.exec(word);
      if (!found) return null;
      const [, type = /^c=/i.test(found[2]) ? "X400" : "SMTP", address, cost = "1"] = found;
      const isSmtp = type.toUpperCase() === "SMTP";
      if (isSmtp && address !== "*" && address !== "--" && !isDnsName(address.replace(/^\*\./, ""))) return null;
      if (Number(cost) < 1 || Number(cost) > 100) return null;
      return `${isSmtp ? smtp : type}:${address};${cost}`;
    },
    members: {
      "string Type {get;}": (stored) => stored.slice(0, stored.indexOf(":")),
      "string Address {get;}": spaceAddress,
      "string Domain {get;}": (stored) => spaceAddress(stored).replace(/^\*\./, ""),
      "bool IncludeSubDomains {get;}": (stored) => /^\*(?:\.|$)/.test(spaceAddress(stored)),
      "bool IsSmtpType {get;}": (stored) => stored.startsWith(`${smtp}:`),
      "int Cost {get;}": (stored) => Number(stored.slice(stored.lastIndexOf(";") + 1)),
    },
  });
}

/** `*.contoso.com` of `SMTP:*.contoso.com;1`. */
function spaceAddress(stored: string): string {
  return stored.slice(stored.indexOf(":") + 1, stored.lastIndexOf(";"));
}

export function isAddress(text: string): boolean {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return text.split(".").every((part) => Number(part) < 256);
  return /^[0-9a-fA-F:.]*:[0-9a-fA-F:.]*$/.test(text) && URL.canParse(`http://[${text}]/`);
}

function isRange(text: string): boolean {
  const [from, to] = text.split("-");
  // The first address of a range isn't behind the last one.
  if (to !== undefined) return isAddress(from) && isAddress(to) && isInRange(text, from);
  // A mask stands in parentheses as well (documented): 10.0.0.1(255.255.255.0).
  const [address, length] = text.replace(/\(([^()]*)\)$/, "/$1").split("/");
  if (length === undefined) return isAddress(address);
  const isMask = /^\d{1,3}$/.test(length) && Number(length) <= (address.includes(":") ? 128 : 32);
  return isAddress(address) && (isMask || isAddress(length));
}
