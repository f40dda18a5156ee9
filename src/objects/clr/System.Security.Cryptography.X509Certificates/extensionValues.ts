import { objectIdentifier, readDer } from "../../../base/readDer.ts";
import { edition } from "../../host/ambient.ts";
import { oidOf } from "./certificateParts.ts";
import type { X509Extension } from "./X509Extension.ts";

/*
 * What the values of the usual extensions say, and the text of X509Extension.Format: OpenSSL's for the recordings,
 * which were made there, and Windows' own everywhere else.
 */

const usages: readonly (readonly [flag: number, openSsl: string, windows: string])[] = [
  [128, "Digital Signature", "Digital Signature"],
  [64, "Non Repudiation", "Non-Repudiation"],
  [32, "Key Encipherment", "Key Encipherment"],
  [16, "Data Encipherment", "Data Encipherment"],
  [8, "Key Agreement", "Key Agreement"],
  [4, "Certificate Sign", "Certificate Signing"],
  [2, "CRL Sign", "Off-line CRL Signing, CRL Signing"],
  [1, "Encipher Only", "Encipher Only"],
];

const openSslNames = new Map([
  ["1.3.6.1.5.5.7.3.1", "TLS Web Server Authentication"],
  ["1.3.6.1.5.5.7.3.2", "TLS Web Client Authentication"],
  ["1.3.6.1.5.5.7.3.3", "Code Signing"],
  ["1.3.6.1.5.5.7.3.4", "E-mail Protection"],
  ["1.3.6.1.5.5.7.3.8", "Time Stamping"],
]);

/** X509KeyUsageFlags: the first byte of the bit string, the second shifted up. */
export function keyUsages(extension: X509Extension): number {
  const [, first = 0, second = 0] = readDer(extension.bytes).content;
  return first | (second << 8);
}

export function enhancedUsages(extension: X509Extension): string[] {
  return readDer(extension.bytes).children.map(objectIdentifier);
}

export function basicConstraints(extension: X509Extension): {
  readonly isAuthority: boolean;
  readonly pathLength: number | null;
} {
  const { children } = readDer(extension.bytes);
  const authority = children.find(({ tag }) => tag === 1);
  const length = children.find(({ tag }) => tag === 2);
  return {
    isAuthority: (authority?.content[0] ?? 0) !== 0,
    pathLength: length ? length.content.reduce((value, byte) => value * 256 + byte, 0) : null,
  };
}

export function subjectKeyIdentifier(extension: X509Extension): string {
  return hex(readDer(extension.bytes).content).join("");
}

export interface AlternativeName {
  readonly kind: "DNS" | "IP" | "email" | "URI" | "other";
  readonly text: string;
}

export function alternativeNames(extension: X509Extension): AlternativeName[] {
  return readDer(extension.bytes).children.map(({ tag, content }): AlternativeName => {
    const text = String.fromCharCode(...content);
    if (tag === 0x82) return { kind: "DNS", text };
    if (tag === 0x81) return { kind: "email", text };
    if (tag === 0x86) return { kind: "URI", text };
    if (tag === 0x87) return { kind: "IP", text: content.length === 4 ? content.join(".") : hex(content).join(":") };
    return { kind: "other", text: "<unsupported>" };
  });
}

export function formatExtension(extension: X509Extension, isMultiLine: boolean): string {
  const isOpenSsl = edition() === "Core";
  switch (extension.oid.value) {
    case "2.5.29.14": {
      const pairs = hex(readDer(extension.bytes).content);
      return isOpenSsl ? pairs.join(":") : pairs.join("").toLowerCase() + (isMultiLine ? "\r\n" : "");
    }
    case "2.5.29.15":
      return usageText(extension, isOpenSsl, isMultiLine);
    case "2.5.29.17":
      return namesText(extension, isOpenSsl, isMultiLine);
    case "2.5.29.19": {
      const { isAuthority, pathLength } = basicConstraints(extension);
      if (isOpenSsl)
        return `CA:${isAuthority ? "TRUE" : "FALSE"}${pathLength === null ? "" : `, pathlen:${pathLength}`}`;
      const parts = [
        `Subject Type=${isAuthority ? "CA" : "End Entity"}`,
        `Path Length Constraint=${pathLength ?? "None"}`,
      ];
      return isMultiLine ? parts.map((part) => `${part}\r\n`).join("") : parts.join(", ");
    }
    case "2.5.29.37": {
      const values = enhancedUsages(extension);
      if (isOpenSsl) return values.map((value) => openSslNames.get(value) ?? value).join(", ");
      const parts = values.map((value) => `${oidOf(value).friendlyName || "Unknown Key Usage"} (${value})`);
      return isMultiLine ? parts.map((part) => `${part}\r\n`).join("") : parts.join(", ");
    }
    default: {
      const pairs = hex(extension.bytes);
      return isOpenSsl ? pairs.join("") : pairs.join(" ").toLowerCase();
    }
  }
}

function usageText(extension: X509Extension, isOpenSsl: boolean, isMultiLine: boolean): string {
  const value = keyUsages(extension);
  const set = usages.filter(([flag]) => (value & flag) !== 0);
  if (isOpenSsl) return set.map(([, name]) => name).join(", ");
  return `${set.map(([, , name]) => name).join(", ")} (${hex(Uint8Array.of(value & 255))[0].toLowerCase()})${isMultiLine ? "\r\n" : ""}`;
}

function namesText(extension: X509Extension, isOpenSsl: boolean, isMultiLine: boolean): string {
  const names = alternativeNames(extension);
  if (isOpenSsl)
    return names
      .map(({ kind, text }) => `${kind === "IP" ? "IP Address" : kind === "other" ? "othername" : kind}:${text}`)
      .join(", ");
  const labels = { DNS: "DNS Name", IP: "IP Address", email: "RFC822 Name", URI: "URL", other: "Other Name" };
  const parts = names.map(({ kind, text }) => `${labels[kind]}=${text}`);
  return isMultiLine ? parts.map((part) => `${part}\r\n`).join("") : parts.join(", ");
}

function hex(bytes: Uint8Array): string[] {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0").toUpperCase());
}
