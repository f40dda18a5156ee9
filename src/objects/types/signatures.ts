import type { TypeMetadata } from "./typeMetadata.ts";

/** The signatures of a row of the tables by the names of its members; those of static members have maps of their own. */
export interface Signatures {
  readonly constructors: readonly string[];
  readonly methods: ReadonlyMap<string, readonly string[]>;
  readonly statics: ReadonlyMap<string, readonly string[]>;
  /** Properties and fields. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  readonly staticProperties: ReadonlyMap<string, readonly string[]>;
  readonly indexers: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<TypeMetadata, Signatures>();

export function signaturesOf(metadata: TypeMetadata): Signatures {
  let found = known.get(metadata);
  if (!found) {
    const all = [...metadata.properties, ...metadata.fields];
    const properties = all.filter((text) => !text.includes("("));
    found = {
      constructors: metadata.constructors,
      methods: byName(metadata.methods, false),
      statics: byName(metadata.methods, true),
      properties: byName(properties, false),
      staticProperties: byName(properties, true),
      indexers: byName(
        all.filter((text) => text.includes("(")),
        false,
      ),
    };
    known.set(metadata, found);
  }
  return found;
}

function byName(texts: readonly string[], isStatic: boolean): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const text of texts) {
    if (text.startsWith("static ") !== isStatic) continue;
    const name = memberName(text);
    const others = found.get(name);
    if (others) others.push(text);
    else found.set(name, [text]);
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
