import { digest } from "../../base/crypto/digest.ts";
import { type DerElement, objectIdentifier, readDer } from "../../base/readDer.ts";
import { bmpString, type Der, integer, nothing, octets, oid, sequence, set, tagged, toBytes, utcTime } from "./der.ts";
import { indirectData } from "./signedDigest.ts";

/** 1: SHA-1, members named by the digest as text; 2: SHA-256, members named by the digest itself. */
export type CatalogVersion = 1 | 2;

export interface CatalogMember {
  /** Relative to the folder that the catalog is about. */
  readonly path: string;
  readonly digest: Uint8Array;
}

export interface FileCatalog {
  readonly version: CatalogVersion;
  readonly members: readonly CatalogMember[];
}

const signedData = "1.2.840.113549.1.7.2";
const trustList = "1.3.6.1.4.1.311.10.1";
const catalogList = "1.3.6.1.4.1.311.12.1.1";
const memberForms: Readonly<Record<CatalogVersion, string>> = {
  1: "1.3.6.1.4.1.311.12.1.2",
  2: "1.3.6.1.4.1.311.12.1.3",
};
const nameAndValue = "1.3.6.1.4.1.311.12.2.1";
const cabinetData = "1.3.6.1.4.1.311.2.1.25";
const digestForms: Readonly<Record<CatalogVersion, string>> = { 1: "1.3.14.3.2.26", 2: "2.16.840.1.101.3.4.2.1" };

/** What a name and value of a member are: text that the catalog keeps as it is. */
const plainText = 0x10010001;

export function catalogDigest(version: CatalogVersion, bytes: Uint8Array): Buffer {
  return digest(version === 1 ? "sha1" : "sha256", bytes);
}

/** A catalog file of Windows without a signature (PKCS#7 over a certificate trust list): the DER. */
export function writeCatalog({ version, members }: FileCatalog, identifier: Uint8Array, time: number): Buffer {
  const list = sequence(
    sequence(oid(catalogList)),
    octets(identifier),
    utcTime(time),
    sequence(oid(memberForms[version]), nothing()),
    sequence(...members.map((member) => memberOf(version, member))),
  );
  const content = sequence(integer(1), set(), sequence(oid(trustList), tagged(0, list)), set());
  return toBytes(sequence(oid(signedData), tagged(0, content)));
}

/** Reads a catalog; throws where the bytes are none. */
export function readCatalog(der: Uint8Array): FileCatalog {
  const content = readDer(der).children[1].children[0];
  const info = content.children[2];
  if (objectIdentifier(info.children[0]) !== trustList) throw new Error("The file is no catalog.");
  const [, , , form, list] = info.children[1].children[0].children;
  const version = objectIdentifier(form.children[0]) === memberForms[1] ? 1 : 2;
  return { version, members: list.children.map(readMember) };
}

function memberOf(version: CatalogVersion, { path, digest: bytes }: CatalogMember): Der {
  const name = version === 1 ? text(Buffer.from(bytes).toString("hex").toUpperCase()) : Buffer.from(bytes);
  return sequence(
    octets(name),
    set(
      sequence(oid(nameAndValue), set(sequence(bmpString("FilePath"), integer(plainText), octets(text(path))))),
      sequence(
        oid(indirectData),
        set(
          sequence(
            sequence(oid(cabinetData), sequence(integer(0))),
            sequence(sequence(oid(digestForms[version]), nothing()), octets(bytes)),
          ),
        ),
      ),
    ),
  );
}

function readMember({ children: [, attributes] }: DerElement): CatalogMember {
  const valueOf = (name: string): DerElement => {
    const found = attributes.children.find(({ children }) => objectIdentifier(children[0]) === name);
    if (!found) throw new Error("A member of the catalog is not complete.");
    return found.children[1].children[0];
  };
  const path = Buffer.from(valueOf(nameAndValue).children[2].content).toString("utf16le").replace(/\0$/, "");
  return { path, digest: valueOf(indirectData).children[1].children[1].content };
}

/** Two bytes a character, with a null behind it. */
function text(value: string): Buffer {
  return Buffer.from(`${value}\0`, "utf16le");
}
