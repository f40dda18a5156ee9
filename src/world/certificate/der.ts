import type { asn1 } from "node-forge";
import { forge } from "../../base/certificate/forge.ts";

/** Short forms for the parts of a DER structure that node-forge has no name for. */

export type Der = asn1.Asn1;

export function sequence(...parts: Der[]): Der {
  return constructed("SEQUENCE", parts);
}

export function set(...parts: Der[]): Der {
  return constructed("SET", parts);
}

/** "[number] EXPLICIT" or, of several parts, "[number] IMPLICIT SET OF". */
export function tagged(number: number, ...parts: Der[]): Der {
  const { asn1 } = forge();
  return asn1.create(asn1.Class.CONTEXT_SPECIFIC, number as asn1.Type, true, parts);
}

export function oid(text: string): Der {
  const { asn1 } = forge();
  return primitive("OID", asn1.oidToDer(text).getBytes());
}

export function integer(value: number): Der {
  const { asn1 } = forge();
  return primitive("INTEGER", asn1.integerToDer(value).getBytes());
}

/** A number that is not negative. */
export function integerOf(value: bigint): Der {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex").toString("latin1");
  return primitive("INTEGER", bytes.charCodeAt(0) & 0x80 ? `\0${bytes}` : bytes);
}

export function octets(bytes: Uint8Array): Der {
  return primitive("OCTETSTRING", Buffer.from(bytes).toString("latin1"));
}

export function utcTime(milliseconds: number): Der {
  const { asn1 } = forge();
  return primitive("UTCTIME", asn1.dateToUtcTime(new Date(milliseconds)));
}

/** A text in two bytes a character, the first one higher. */
export function bmpString(text: string): Der {
  return primitive("BMPSTRING", Buffer.from(text, "utf16le").swap16().toString("latin1"));
}

export function nothing(): Der {
  return primitive("NULL", "");
}

/** A structure that is there already as bytes. */
export function fromBytes(bytes: Uint8Array): Der {
  return forge().asn1.fromDer(Buffer.from(bytes).toString("latin1"));
}

export function toBytes(der: Der): Buffer {
  return Buffer.from(forge().asn1.toDer(der).getBytes(), "latin1");
}

type TypeName = keyof typeof asn1.Type;

function constructed(type: TypeName, parts: Der[]): Der {
  const { asn1 } = forge();
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type[type], true, parts);
}

function primitive(type: TypeName, value: string): Der {
  const { asn1 } = forge();
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type[type], false, value);
}
