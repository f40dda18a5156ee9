/** A type name taken apart. Names in it are as written. */
export type ParsedTypeName =
  | { readonly kind: "plain"; readonly name: string; readonly typeArguments: readonly ParsedTypeName[] }
  | { readonly kind: "array"; readonly element: ParsedTypeName; readonly rank: number };

/** Longer texts are no names of types. */
const longestName = 32_767;

/**
 * TypeName = Name [ "[" TypeName { "," TypeName } "]" ] { "[" { "," } "]" } [ "," assembly ]; a generic argument may
 * stand in brackets of its own, with its assembly behind it. Null where the text is no type name.
 */
export function parseTypeName(text: string): ParsedTypeName | null {
  if (text.length > longestName) return null;
  const reader = { text, at: 0 };
  const parsed = readTypeName(reader);
  if (!parsed) return null;
  skipAssembly(reader);
  return reader.at === text.length ? parsed : null;
}

interface Reader {
  readonly text: string;
  at: number;
}

function readTypeName(reader: Reader): ParsedTypeName | null {
  skipSpace(reader);
  const name = /[^[\],]*/y;
  name.lastIndex = reader.at;
  const written = name.exec(reader.text)?.[0].trim() ?? "";
  reader.at = name.lastIndex;
  if (written === "") return null;
  let parsed: ParsedTypeName = { kind: "plain", name: written, typeArguments: [] };
  while (reader.text[reader.at] === "[") {
    const rank = /\[\s*(,\s*)*\]/y;
    rank.lastIndex = reader.at;
    const brackets = rank.exec(reader.text);
    if (brackets) {
      reader.at = rank.lastIndex;
      parsed = { kind: "array", element: parsed, rank: 1 + brackets[0].replace(/[^,]/g, "").length };
      continue;
    }
    if (parsed.kind !== "plain" || parsed.typeArguments.length > 0) return null;
    const typeArguments = readTypeArguments(reader);
    if (!typeArguments) return null;
    parsed = { kind: "plain", name: parsed.name, typeArguments };
  }
  return parsed;
}

function readTypeArguments(reader: Reader): ParsedTypeName[] | null {
  const found: ParsedTypeName[] = [];
  reader.at++;
  for (;;) {
    skipSpace(reader);
    const bracketed = reader.text[reader.at] === "[";
    if (bracketed) reader.at++;
    const argument = readTypeName(reader);
    if (!argument) return null;
    found.push(argument);
    if (bracketed) {
      skipAssembly(reader, "]");
      if (reader.text[reader.at++] !== "]") return null;
    }
    skipSpace(reader);
    const next = reader.text[reader.at++];
    if (next === "]") return found;
    if (next !== ",") return null;
  }
}

function skipAssembly(reader: Reader, end = ""): void {
  skipSpace(reader);
  if (reader.text[reader.at] !== ",") return;
  const stop = end === "" ? -1 : reader.text.indexOf(end, reader.at);
  reader.at = stop < 0 ? reader.text.length : stop;
}

function skipSpace(reader: Reader): void {
  while (reader.text[reader.at] === " ") reader.at++;
}
