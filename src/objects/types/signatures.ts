import type { TypeMetadata } from "./typeMetadata.ts";

/** The signatures of one kind of members by their names. */
export type SignaturesByName = ReadonlyMap<string, readonly string[]>;

export type MemberKind = "methods" | "statics" | "properties" | "staticProperties" | "indexers";

const known = new WeakMap<TypeMetadata, Map<MemberKind, SignaturesByName>>();

/** The signatures that a row of the tables has of a kind of members; fields are properties. */
export function signaturesOf(metadata: TypeMetadata, kind: MemberKind): SignaturesByName {
  let kinds = known.get(metadata);
  if (!kinds) {
    kinds = new Map();
    known.set(metadata, kinds);
  }
  let found = kinds.get(kind);
  if (!found) {
    found = byName(metadata, kind);
    kinds.set(kind, found);
  }
  return found;
}

function byName(metadata: TypeMetadata, kind: MemberKind): SignaturesByName {
  const found = new Map<string, string[]>();
  const isMethod = kind === "methods" || kind === "statics";
  const isStatic = kind === "statics" || kind === "staticProperties";
  const add = (text: string): void => {
    if (text.startsWith("static ") !== isStatic) return;
    if (!isMethod && text.includes("(") !== (kind === "indexers")) return;
    const name = memberName(text);
    const others = found.get(name);
    if (others) others.push(text);
    else found.set(name, [text]);
  };
  if (isMethod) metadata.methods.forEach(add);
  else {
    metadata.properties.forEach(add);
    metadata.fields.forEach(add);
  }
  return found;
}

/** "IndexOf" of "int IndexOf(string value)", "Length" of "int Length {get;}", "Empty" of a field's "static guid Empty". */
export function memberName(text: string): string {
  const open = text.indexOf("(");
  const brace = open < 0 ? text.indexOf(" {") : open;
  const end = brace < 0 ? text.length : brace;
  return text.slice(text.lastIndexOf(" ", end - 1) + 1, end);
}
