import { objectIdentifier, readDer } from "../../../base/readDer.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
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

/** X509Extension.Format, and `isMultiLine` of it, by the kind of extension. */
interface ExtensionTexts {
  readonly keyIdentifier: ExtensionText;
  readonly usages: ExtensionText;
  readonly names: ExtensionText;
  readonly constraints: ExtensionText;
  readonly enhancedUsages: ExtensionText;
  readonly other: ExtensionText;
}

type ExtensionText = (extension: X509Extension, isMultiLine: boolean) => string;

const kinds: ReadonlyMap<string, keyof ExtensionTexts> = new Map([
  ["2.5.29.14", "keyIdentifier"],
  ["2.5.29.15", "usages"],
  ["2.5.29.17", "names"],
  ["2.5.29.19", "constraints"],
  ["2.5.29.37", "enhancedUsages"],
]);

export function formatExtension(extension: X509Extension, isMultiLine: boolean): string {
  return texts[edition()][kinds.get(extension.oid.value ?? "") ?? "other"](extension, isMultiLine);
}

const ofOpenSsl: ExtensionTexts = {
  keyIdentifier: ({ bytes }) => hex(readDer(bytes).content).join(":"),
  usages: (extension) =>
    usagesOf(extension)
      .map(([, name]) => name)
      .join(", "),
  names: (extension) =>
    alternativeNames(extension)
      .map(({ kind, text }) => `${kind === "IP" ? "IP Address" : kind === "other" ? "othername" : kind}:${text}`)
      .join(", "),
  constraints(extension) {
    const { isAuthority, pathLength } = basicConstraints(extension);
    return `CA:${isAuthority ? "TRUE" : "FALSE"}${pathLength === null ? "" : `, pathlen:${pathLength}`}`;
  },
  enhancedUsages: (extension) =>
    enhancedUsages(extension)
      .map((value) => openSslNames.get(value) ?? value)
      .join(", "),
  other: ({ bytes }) => hex(bytes).join(""),
};

const ofWindows: ExtensionTexts = {
  keyIdentifier: ({ bytes }, isMultiLine) =>
    hex(readDer(bytes).content).join("").toLowerCase() + (isMultiLine ? "\r\n" : ""),
  usages(extension, isMultiLine) {
    const shown = usagesOf(extension).map(([, , name]) => name);
    const first = hex(Uint8Array.of(keyUsages(extension) & 255))[0].toLowerCase();
    return `${shown.join(", ")} (${first})${isMultiLine ? "\r\n" : ""}`;
  },
  names(extension, isMultiLine) {
    const labels = { DNS: "DNS Name", IP: "IP Address", email: "RFC822 Name", URI: "URL", other: "Other Name" };
    return joined(
      alternativeNames(extension).map(({ kind, text }) => `${labels[kind]}=${text}`),
      isMultiLine,
    );
  },
  constraints(extension, isMultiLine) {
    const { isAuthority, pathLength } = basicConstraints(extension);
    const subject = `Subject Type=${isAuthority ? "CA" : "End Entity"}`;
    return joined([subject, `Path Length Constraint=${pathLength ?? "None"}`], isMultiLine);
  },
  enhancedUsages: (extension, isMultiLine) =>
    joined(
      enhancedUsages(extension).map((value) => `${oidOf(value).friendlyName || "Unknown Key Usage"} (${value})`),
      isMultiLine,
    ),
  other: ({ bytes }) => hex(bytes).join(" ").toLowerCase(),
};

const texts: PerEdition<ExtensionTexts> = { Desktop: ofWindows, Core: ofOpenSsl };

function usagesOf(extension: X509Extension): typeof usages {
  const value = keyUsages(extension);
  return usages.filter(([flag]) => (value & flag) !== 0);
}

function joined(parts: readonly string[], isMultiLine: boolean): string {
  return isMultiLine ? parts.map((part) => `${part}\r\n`).join("") : parts.join(", ");
}

function hex(bytes: Uint8Array): string[] {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0").toUpperCase());
}
