import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { edition } from "../../host/edition.ts";
import { absoluteUri, longestUri, readableUri, type UriParts } from "../../text/parseUri.ts";
import { decodePercent, escapeData, escapeUri } from "../../text/urlEncoding.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { IPAddress } from "../../values/IPAddress.ts";
import type { PSReference } from "../../values/PSReference.ts";
import { UriObject } from "../../values/UriObject.ts";
import { absolute, makeUri, relativeUri, resolveUri, uriError, uriOrThrow } from "./uriMembers.ts";

type Text = string | null;

function kindOf(kind: EnumValue): string {
  return kind.text;
}

function hostType({ host, scheme, hasAuthority }: UriParts): string {
  if (host === "") return hasAuthority || scheme === "mailto" ? "Basic" : "Unknown";
  const address = IPAddress.parse(host.replace(/^\[|\]$/g, ""));
  if (address && (!address.isV4 || /^\d+\.\d+\.\d+\.\d+$/.test(host))) return address.isV4 ? "IPv4" : "IPv6";
  return /(^|\.)-/.test(host) ? "Basic" : "Dns";
}

function localPath(parts: UriParts): string {
  const path = decodePercent(parts.path);
  if (parts.scheme !== "file") return path;
  if (parts.host !== "") return `\\\\${parts.host}${path.replace(/\//g, "\\")}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1).replace(/\//g, "\\") : path;
}

function segments(parts: UriParts): string[] {
  return parts.path.match(/[^/]*\/|[^/]+$/g) ?? [];
}

function leftPart(self: UriObject, part: EnumValue): string {
  const parts = absolute(self);
  const scheme = `${parts.scheme}:${parts.hasAuthority ? "//" : ""}`;
  const user = parts.userInfo === "" ? "" : `${parts.userInfo}@`;
  switch (part.text) {
    case "Scheme":
      return scheme;
    case "Authority":
      return parts.hasAuthority ? scheme + user + parts.authority : "";
    case "Path":
      return scheme + user + parts.authority + parts.path;
    default:
      return scheme + user + parts.authority + parts.path + parts.query;
  }
}

function combined(base: UriObject | null, reference: Text): UriObject {
  checkNotNull(base, "baseUri");
  absolute(base as UriObject);
  const made = resolveUri(base as UriObject, reference ?? "");
  if (typeof made === "string") throw uriError(made);
  return made;
}

function tryMake(made: UriObject | string, result: PSReference): boolean {
  result.value = typeof made === "string" ? null : made;
  return typeof made !== "string";
}

function isWellFormed(text: Text, kind: string): boolean {
  if (text === null) return false;
  const made = makeUri(text, kind);
  if (typeof made === "string") return false;
  if (made.parts) return !/[\s<>"\\^`{|}]|%(?![\da-fA-F]{2})/.test(text) && /^[A-Za-z][\w+.-]*:/.test(text);
  return !/[\s<>"\\^`{|}]|%(?![\da-fA-F]{2})/.test(text);
}

function isBaseOf(self: UriObject, other: UriObject): boolean {
  const folder = absoluteUri(absolute(self)).replace(/[^/]*$/, "");
  return other.parts === null || absoluteUri(other.parts).startsWith(folder);
}

function hexValue(digit: string): number {
  if (!/^[\da-f]$/i.test(digit)) throw argumentInvalid("Value does not fall within the expected range.", "digit");
  return Number.parseInt(digit, 16);
}

const textOf = (self: UriObject): string => (self.parts ? readableUri(self.parts) : self.original);
const part = (read: (parts: UriParts) => unknown) => (self: UriObject) => read(absolute(self));
const schemes = [
  "File",
  "Ftp",
  "Sftp",
  "Ftps",
  "Gopher",
  "Http",
  "Https",
  "Ws",
  "Wss",
  "Mailto",
  "News",
  "Nntp",
  "Ssh",
  "Telnet",
];

export default defineClr<UriObject>({
  constructors: {
    "(string)": (text: Text) => uriOrThrow(text),
    "(string,bool)": (text: Text) => uriOrThrow(text),
    "(string,System.UriKind)": (text: Text, kind: EnumValue) => uriOrThrow(text, kindOf(kind)),
    "(uri,string)": combined,
    "(uri,string,bool)": combined,
    "(uri,uri)": (base: UriObject, reference: UriObject) =>
      combined(base, reference.parts ? absoluteUri(reference.parts) : reference.original),
  },
  properties: {
    AbsolutePath: part((parts) => parts.path),
    AbsoluteUri: part(absoluteUri),
    LocalPath: part(localPath),
    Authority: part((parts) => parts.authority),
    HostNameType: part(hostType),
    IsDefaultPort: part((parts) => parts.isDefaultPort),
    IsFile: part((parts) => parts.scheme === "file"),
    IsLoopback: part(
      (parts) =>
        /^(localhost|loopback|127\.\d+\.\d+\.\d+|\[::1\])$/.test(parts.host) ||
        (parts.scheme === "file" && parts.host === ""),
    ),
    PathAndQuery: part((parts) => parts.path + parts.query),
    Segments: part(segments),
    IsUnc: part((parts) => parts.scheme === "file" && parts.host !== ""),
    Host: part((parts) => parts.host),
    Port: part((parts) => parts.port),
    Query: part((parts) => parts.query),
    Fragment: part((parts) => parts.fragment),
    Scheme: part((parts) => parts.scheme),
    DnsSafeHost: part((parts) => parts.host.replace(/^\[|\]$/g, "")),
    IdnHost: part((parts) => parts.host.replace(/^\[|\]$/g, "")),
    UserInfo: part((parts) => parts.userInfo),
    OriginalString: (self) => self.original,
    IsAbsoluteUri: (self) => self.parts !== null,
    UserEscaped: () => false,
  },
  staticProperties: {
    ...Object.fromEntries(schemes.map((scheme) => [`UriScheme${scheme}`, () => scheme.toLowerCase()])),
    UriSchemeNetTcp: () => "net.tcp",
    UriSchemeNetPipe: () => "net.pipe",
    SchemeDelimiter: () => "://",
  },
  methods: {
    GetLeftPart: leftPart,
    MakeRelativeUri: (self, other: UriObject | null) => {
      checkNotNull(other, "uri");
      return relativeUri(self, other as UriObject);
    },
    MakeRelative: (self, other: UriObject | null) => {
      checkNotNull(other, "toUri");
      const [from, to] = [absolute(self), absolute(other as UriObject)];
      const isNear = from.scheme === to.scheme && from.authority === to.authority;
      return isNear ? relativeUri(self, other as UriObject).original.replace(/[?#].*$/s, "") : absoluteUri(to);
    },
    IsBaseOf: (self, other: UriObject | null) => {
      checkNotNull(other, "uri");
      return self.parts !== null && isBaseOf(self, other as UriObject);
    },
    IsWellFormedOriginalString: (self) => isWellFormed(self.original, "RelativeOrAbsolute"),
    "Equals(System.Object)": (self, other: unknown) => {
      const found = typeof other === "string" ? makeUri(other, "RelativeOrAbsolute") : other;
      return found instanceof UriObject && found.equalityKey === self.equalityKey;
    },
    "Equals(uri)": (self, other: UriObject | null) => other?.equalityKey === self.equalityKey,
  },
  statics: {
    CheckHostName: (name: Text) => {
      if (!name) return "Unknown";
      if (IPAddress.parse(name)?.isV4) return "IPv4";
      if (name.includes(":")) return IPAddress.parse(name) ? "IPv6" : "Unknown";
      return /^[\p{L}\p{N}_]([\p{L}\p{N}_-]*[\p{L}\p{N}_])?(\.[\p{L}\p{N}_]([\p{L}\p{N}_-]*[\p{L}\p{N}_])?)*\.?$/u.test(
        name,
      )
        ? "Dns"
        : "Unknown";
    },
    CheckSchemeName: (name: Text) => /^[A-Za-z][A-Za-z0-9+.-]*$/.test(name ?? ""),
    HexEscape: (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    IsHexDigit: (character: string) => /^[\da-fA-F]$/.test(character),
    FromHex: hexValue,
    IsHexEncoding: (text: Text, index: number) => /^%[\da-fA-F]{2}/.test((text ?? "").slice(index)),
    "TryCreate(string,System.UriKind,uri)": (text: Text, kind: EnumValue, result: PSReference) =>
      tryMake(text === null ? "empty" : makeUri(text, kindOf(kind)), result),
    "TryCreate(uri,string,uri)": (base: UriObject, reference: Text, result: PSReference) =>
      tryMake(base?.parts && reference !== null ? resolveUri(base, reference) : "relative", result),
    "TryCreate(uri,uri,uri)": (base: UriObject, reference: UriObject, result: PSReference) =>
      tryMake(
        base?.parts && reference
          ? resolveUri(base, reference.parts ? absoluteUri(reference.parts) : reference.original)
          : "relative",
        result,
      ),
    IsWellFormedUriString: (text: Text, kind: EnumValue) => isWellFormed(text, kindOf(kind)),
    "UnescapeDataString(string)": (text: Text) => {
      checkNotNull(text, "stringToUnescape");
      return decodePercent(text as string);
    },
    EscapeUriString: (text: Text) => {
      checkNotNull(text, "stringToEscape");
      return escapeUri(text as string);
    },
    "EscapeDataString(string)": (text: Text) => {
      checkNotNull(text, "stringToEscape");
      if ((text as string).length > longestUri[edition()]) throw uriError("long");
      return escapeData(text as string);
    },
    op_Equality: (left: UriObject | null, right: UriObject | null) => left?.equalityKey === right?.equalityKey,
    op_Inequality: (left: UriObject | null, right: UriObject | null) => left?.equalityKey !== right?.equalityKey,
  },
  toText: textOf,
});
