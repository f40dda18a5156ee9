import { ownEntry } from "../../base/ownEntry.ts";
import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";
import { IPAddress } from "../values/IPAddress.ts";
import { decodePercent } from "./urlEncoding.ts";

/** The parts of an absolute URI as .NET has them: scheme and host in lower case, path without dots, all escaped. */
export interface UriParts {
  readonly scheme: string;
  readonly userInfo: string;
  /** With brackets for IPv6. */
  readonly host: string;
  /** -1 where the scheme has none and none is given. */
  readonly port: number;
  readonly isDefaultPort: boolean;
  /** Host and port that is not the default one. */
  readonly authority: string;
  readonly path: string;
  /** With "?" in front, or "". */
  readonly query: string;
  /** With "#" in front, or "". */
  readonly fragment: string;
  /** Whether "//" stands behind the scheme. */
  readonly hasAuthority: boolean;
}

export type UriFailure = "empty" | "format" | "host" | "long" | "port" | "relative" | "scheme";

/** Characters that a URI and a text to be escaped may have; .NET 10 has no limit any more. */
export const longestUri: PerEdition<number> = { Desktop: 65519, Core: Number.POSITIVE_INFINITY };

const defaultPorts: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ftp: 21,
  ws: 80,
  wss: 443,
  ldap: 389,
  ldaps: 636,
  mailto: 25,
  nntp: 119,
  gopher: 70,
  telnet: 23,
  "net.tcp": 808,
  ssh: 22,
};

/** Takes an absolute URI apart; a text that is none gives the reason. */
export function parseUri(text: string): UriParts | UriFailure {
  const trimmed = text.trim();
  if (trimmed === "") return "empty";
  if (text.length > longestUri[edition()]) return "long";
  if (/^[A-Za-z]:[\\/]/.test(trimmed)) return filePath(`/${trimmed.replace(/\\/g, "/")}`, "");
  const share = /^[\\]{2}([^\\/]+)(.*)$/.exec(trimmed);
  if (share) return filePath(share[2].replace(/\\/g, "/") || "/", share[1].toLowerCase());
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):([\s\S]*)$/.exec(trimmed);
  if (!match) return /^[^:/\\][^:]*:/.test(trimmed) ? "scheme" : "relative";
  const scheme = match[1].toLowerCase();
  const rest = match[2];
  if (scheme === "file") return fileUri(rest);
  if (scheme === "mailto") return mailUri(rest);
  if (!/^[\\/]{2}/.test(rest)) {
    if (!(scheme in defaultPorts)) return opaqueUri(scheme, rest);
    return rest === "" ? "relative" : "host";
  }
  return hierarchicalUri(scheme, rest.slice(2));
}

function filePath(path: string, host: string): UriParts {
  const clean = escapePart(removeDots(path), /[^A-Za-z0-9\-._~!$&'()*+,;=:@/]/g);
  return {
    scheme: "file",
    userInfo: "",
    host,
    port: -1,
    isDefaultPort: true,
    authority: host,
    path: clean,
    query: "",
    fragment: "",
    hasAuthority: true,
  };
}

function fileUri(rest: string): UriParts | UriFailure {
  const plain = rest.replace(/\\/g, "/");
  const { body, fragment } = cutFragment(plain);
  const match = /^\/\/([^/]*)(\/.*)?$/.exec(body);
  const base = match
    ? filePath(match[2] ?? "/", match[1].toLowerCase())
    : filePath(body.startsWith("/") ? body : `/${body}`, "");
  return { ...base, fragment };
}

function mailUri(rest: string): UriParts {
  const { body, query } = cutQuery(rest);
  const at = body.lastIndexOf("@");
  const [userInfo, host] = at < 0 ? ["", ""] : [body.slice(0, at), body.slice(at + 1).toLowerCase()];
  return {
    scheme: "mailto",
    userInfo,
    host,
    port: 25,
    isDefaultPort: true,
    authority: host,
    path: at < 0 ? body : "",
    query,
    fragment: "",
    hasAuthority: false,
  };
}

function opaqueUri(scheme: string, rest: string): UriParts {
  const { body, fragment } = cutFragment(rest);
  const { body: path, query } = cutQuery(body);
  return {
    scheme,
    userInfo: "",
    host: "",
    port: -1,
    isDefaultPort: true,
    authority: "",
    path: escapePart(path),
    query,
    fragment,
    hasAuthority: false,
  };
}

function hierarchicalUri(scheme: string, rest: string): UriParts | UriFailure {
  const end = /[/\\?#]/.exec(rest)?.index ?? rest.length;
  const written = rest.slice(0, end);
  const at = written.lastIndexOf("@");
  const userInfo = at < 0 ? "" : written.slice(0, at);
  if (/^\[[^\]]*$/.test(written.slice(at + 1))) return "host";
  const match = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(written.slice(at + 1));
  if (!match) return "port";
  const host = hostOf(match[1].toLowerCase(), scheme in defaultPorts);
  if (host === null) return "host";
  const usual = ownEntry(defaultPorts, scheme) ?? -1;
  const port = match[2] ? Number(match[2]) : usual;
  if (port > 65535) return "port";
  const isDefaultPort = port === usual;
  const { body, fragment } = cutFragment(rest.slice(end));
  const { body: path, query } = cutQuery(body);
  const clean = removeDots(escapePart(path.replace(/\\/g, "/")));
  return {
    scheme,
    userInfo,
    host,
    port,
    isDefaultPort,
    authority: isDefaultPort || port < 0 ? host : `${host}:${port}`,
    path: clean === "" && (scheme in defaultPorts || host !== "") ? "/" : clean,
    query,
    fragment,
    hasAuthority: true,
  };
}

/** The name as .NET keeps it, IPv4 with four numbers; null where it is none. Other schemes than the usual take any name. */
function hostOf(written: string, isUsual: boolean): string | null {
  if (written.startsWith("[")) return written.endsWith("]") && IPAddress.parse(written) ? written : null;
  const address = IPAddress.parse(written);
  if (address) return address.text;
  if (isUsual) return /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*\.?$/u.test(written) ? written : null;
  return /[\s<>"^`{|}]/.test(written) ? null : written;
}

function cutFragment(text: string): { body: string; fragment: string } {
  const at = text.indexOf("#");
  return at < 0
    ? { body: text, fragment: "" }
    : { body: text.slice(0, at), fragment: `#${escapePart(text.slice(at + 1))}` };
}

function cutQuery(text: string): { body: string; query: string } {
  const at = text.indexOf("?");
  return at < 0 ? { body: text, query: "" } : { body: text.slice(0, at), query: `?${escapePart(text.slice(at + 1))}` };
}

/** Escapes what may not stand, keeps escapes, and resolves escapes of unreserved characters. */
export function escapePart(text: string, forbidden = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?[\]%#]/g): string {
  const kept = text.replace(/%([\da-fA-F]{2})/g, (whole, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : whole.toUpperCase();
  });
  const percent = kept.replace(/%(?![\da-fA-F]{2})/g, "%25");
  return percent
    .replace(forbidden, (character) => encodeURIComponent(character))
    .replace(/[\ud800-\udfff]/g, "%EF%BF%BD");
}

/** Resolves "." and ".." in a path. */
export function removeDots(path: string): string {
  if (!path.includes("/.")) return path;
  const found: string[] = [];
  const parts = path.split("/");
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (part === ".") {
      if (isLast) found.push("");
    } else if (part === "..") {
      if (found.length > 1) found.pop();
      if (isLast) found.push("");
    } else found.push(part);
  }
  return found.join("/");
}

export function absoluteUri(parts: UriParts): string {
  const { scheme, userInfo, authority, path, query, fragment } = parts;
  if (scheme === "mailto")
    return `mailto:${userInfo === "" ? "" : `${userInfo}@`}${authority}${path}${query}${fragment}`;
  if (!parts.hasAuthority) return `${scheme}:${path}${query}${fragment}`;
  return `${scheme}://${userInfo === "" ? "" : `${userInfo}@`}${authority}${path}${query}${fragment}`;
}

/** The characters whose escapes stay in the text of an address: in PowerShell 7 all that are reserved. */
const escapesKept: PerEdition<string> = { Desktop: "%#?/\\@:", Core: "%!#$&'()*+,/:;=?@[\\]" };

/** ToString(): readable characters instead of their escapes, but for those that would change the meaning. */
export function readableUri(parts: UriParts): string {
  const kept = escapesKept[edition()];
  return absoluteUri(parts).replace(/(?:%[\da-fA-F]{2})+/g, (run) => {
    const keep = run.match(/%[\da-fA-F]{2}/g) ?? [];
    let [result, pending] = ["", ""];
    const flush = () => {
      result += decodePercent(pending);
      pending = "";
    };
    for (const escape of keep) {
      const code = Number.parseInt(escape.slice(1), 16);
      if (code < 0x20 || code === 0x7f || kept.includes(String.fromCharCode(code))) {
        flush();
        result += escape;
      } else pending += escape;
    }
    flush();
    return result;
  });
}
