import { fromBase64Url, toBase64Url } from "../base/base64Url.ts";
import type { TokenClaims } from "./TokenSigner.ts";

/** A token taken apart without any check. */
export interface WebToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signed: boolean;
}

/** Null when the text is not a token. */
export function readWebToken(token: string): WebToken | null {
  const parts = token.split(".");
  if (parts.length !== 3) return null;
  const header = readPart(parts[0]);
  const claims = readPart(parts[1]);
  return header && claims ? { header, claims, signed: parts[2] !== "" } : null;
}

/** The outer token of a call between servers: it is not signed, the actor token inside it is. */
export function unsignedToken(claims: TokenClaims): string {
  const part = (value: object): string => toBase64Url(JSON.stringify(value));
  return `${part({ typ: "JWT", alg: "none" })}.${part(claims)}.`;
}

/** The thumbprint of a certificate as tokens carry it: base64url of its SHA-1. */
export function x5tOf(thumbprint: string): string {
  return toBase64Url(Buffer.from(thumbprint, "hex"));
}

/** Back to the hexadecimal digits in capitals. */
export function thumbprintOf(x5t: string): string {
  return fromBase64Url(x5t).toString("hex").toUpperCase();
}

/** Seconds since 1970, as `nbf` and `exp` hold them. */
export function tokenTime(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

function readPart(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const value = JSON.parse(fromBase64Url(part).toString()) as unknown;
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
