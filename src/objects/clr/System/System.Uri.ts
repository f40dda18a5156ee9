import { checkNotNull } from "../../errors/argumentChecks.ts";
import { absoluteUri, readableUri, type UriParts } from "../../text/parseUri.ts";
import { decodePercent, escapeData } from "../../text/urlEncoding.ts";
import { defineType } from "../../types/TypeDefinition.ts";
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

function hexValue(digit: string): number {
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

export default defineType<UriObject>({
  name: "System.Uri",
  constructors: {
    "(string uriString)": (text: Text) => uriOrThrow(text),
    "(string uriString, bool dontEscape)": (text: Text) => uriOrThrow(text),
    "(string uriString, System.UriKind uriKind)": (text: Text, kind: EnumValue) => uriOrThrow(text, kindOf(kind)),
    "(uri baseUri, string relativeUri)": combined,
    "(uri baseUri, string relativeUri, bool dontEscape)": combined,
    "(uri baseUri, uri relativeUri)": (base: UriObject, reference: UriObject) =>
      combined(base, reference.parts ? absoluteUri(reference.parts) : reference.original),
  },
  properties: {
    "string AbsolutePath {get;}": part((parts) => parts.path),
    "string AbsoluteUri {get;}": part(absoluteUri),
    "string LocalPath {get;}": part(localPath),
    "string Authority {get;}": part((parts) => parts.authority),
    "System.UriHostNameType HostNameType {get;}": part(hostType),
    "bool IsDefaultPort {get;}": part((parts) => parts.isDefaultPort),
    "bool IsFile {get;}": part((parts) => parts.scheme === "file"),
    "bool IsLoopback {get;}": part(
      (parts) =>
        /^(localhost|loopback|127\.\d+\.\d+\.\d+|\[::1\])$/.test(parts.host) ||
        (parts.scheme === "file" && parts.host === ""),
    ),
    "string PathAndQuery {get;}": part((parts) => parts.path + parts.query),
    "string[] Segments {get;}": part(segments),
    "bool IsUnc {get;}": part((parts) => parts.scheme === "file" && parts.host !== ""),
    "string Host {get;}": part((parts) => parts.host),
    "int Port {get;}": part((parts) => parts.port),
    "string Query {get;}": part((parts) => parts.query),
    "string Fragment {get;}": part((parts) => parts.fragment),
    "string Scheme {get;}": part((parts) => parts.scheme),
    "string DnsSafeHost {get;}": part((parts) => parts.host.replace(/^\[|\]$/g, "")),
    "string IdnHost {get;}": part((parts) => parts.host.replace(/^\[|\]$/g, "")),
    "string UserInfo {get;}": part((parts) => parts.userInfo),
    "string OriginalString {get;}": (self) => self.original,
    "bool IsAbsoluteUri {get;}": (self) => self.parts !== null,
    "bool UserEscaped {get;}": () => false,
  },
  staticProperties: {
    ...Object.fromEntries(schemes.map((scheme) => [`static string UriScheme${scheme}`, () => scheme.toLowerCase()])),
    "static string UriSchemeNetTcp": () => "net.tcp",
    "static string UriSchemeNetPipe": () => "net.pipe",
    "static string SchemeDelimiter": () => "://",
  },
  methods: {
    "string GetLeftPart(System.UriPartial part)": leftPart,
    "uri MakeRelativeUri(uri uri)": (self, other: UriObject | null) => {
      checkNotNull(other, "uri");
      return relativeUri(self, other as UriObject);
    },
    "bool IsBaseOf(uri uri)": (self, other: UriObject) => {
      const folder = absoluteUri(absolute(self)).replace(/[^/]*$/, "");
      return other.parts === null || absoluteUri(other.parts).startsWith(folder);
    },
    "bool IsWellFormedOriginalString()": (self) => isWellFormed(self.original, "RelativeOrAbsolute"),
    "bool Equals(System.Object comparand)": (self, other: unknown) => {
      const found = typeof other === "string" ? makeUri(other, "RelativeOrAbsolute") : other;
      return found instanceof UriObject && found.equalityKey === self.equalityKey;
    },
    "bool Equals(uri other)": (self, other: UriObject | null) => other?.equalityKey === self.equalityKey,
    "string ToString()": textOf,
  },
  statics: {
    "static System.UriHostNameType CheckHostName(string name)": (name: Text) => {
      if (!name) return "Unknown";
      if (IPAddress.parse(name)?.isV4 && /^\d+\.\d+\.\d+\.\d+$/.test(name)) return "IPv4";
      if (name.includes(":")) return IPAddress.parse(name) ? "IPv6" : "Unknown";
      return /^[\p{L}\p{N}_]([\p{L}\p{N}_-]*[\p{L}\p{N}_])?(\.[\p{L}\p{N}_]([\p{L}\p{N}_-]*[\p{L}\p{N}_])?)*\.?$/u.test(
        name,
      )
        ? "Dns"
        : "Unknown";
    },
    "static bool CheckSchemeName(string schemeName)": (name: Text) => /^[A-Za-z][A-Za-z0-9+.-]*$/.test(name ?? ""),
    "static string HexEscape(char character)": (character: string) =>
      `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    "static bool IsHexDigit(char character)": (character: string) => /^[\da-fA-F]$/.test(character),
    "static int FromHex(char digit)": hexValue,
    "static bool IsHexEncoding(string pattern, int index)": (text: Text, index: number) =>
      /^%[\da-fA-F]{2}/.test((text ?? "").slice(index)),
    "static bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)": (
      text: Text,
      kind: EnumValue,
      result: PSReference,
    ) => tryMake(text === null ? "empty" : makeUri(text, kindOf(kind)), result),
    "static bool TryCreate(uri baseUri, string relativeUri, [ref] uri result)": (
      base: UriObject,
      reference: Text,
      result: PSReference,
    ) => tryMake(base?.parts && reference !== null ? resolveUri(base, reference) : "relative", result),
    "static bool TryCreate(uri baseUri, uri relativeUri, [ref] uri result)": (
      base: UriObject,
      reference: UriObject,
      result: PSReference,
    ) =>
      tryMake(
        base?.parts && reference
          ? resolveUri(base, reference.parts ? absoluteUri(reference.parts) : reference.original)
          : "relative",
        result,
      ),
    "static bool IsWellFormedUriString(string uriString, System.UriKind uriKind)": (text: Text, kind: EnumValue) =>
      isWellFormed(text, kindOf(kind)),
    "static string UnescapeDataString(string stringToUnescape)": (text: Text) => {
      checkNotNull(text, "stringToUnescape");
      return decodePercent(text as string);
    },
    "static string EscapeUriString(string stringToEscape)": (text: Text) => {
      checkNotNull(text, "stringToEscape");
      return (text as string).replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/?[\]#]/gu, (character) =>
        encodeURIComponent(character),
      );
    },
    "static string EscapeDataString(string stringToEscape)": (text: Text) => {
      checkNotNull(text, "stringToEscape");
      return escapeData(text as string);
    },
    "static bool op_Equality(uri uri1, uri uri2)": (left: UriObject | null, right: UriObject | null) =>
      left?.equalityKey === right?.equalityKey,
    "static bool op_Inequality(uri uri1, uri uri2)": (left: UriObject | null, right: UriObject | null) =>
      left?.equalityKey !== right?.equalityKey,
  },
  toText: textOf,
});
