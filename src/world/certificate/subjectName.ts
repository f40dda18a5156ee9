/** Relative names in the order of the encoding. */
export type SubjectName = readonly (readonly [string, string])[];

const kinds = new Map([
  ["CN", "CN"],
  ["C", "C"],
  ["O", "O"],
  ["OU", "OU"],
  ["L", "L"],
  ["S", "ST"],
  ["ST", "ST"],
  ["E", "E"],
]);

/**
 * name = part *("," part); part = kind "=" (quoted | text)
 * The text is written last part first, as Windows does: the result is reversed. Null when it is not such a name.
 */
export function parseSubjectName(text: string): SubjectName | null {
  const part = /\s*([A-Za-z]+)\s*=\s*(?:"((?:[^"]|"")*)"|([^,;"]*?))\s*(?:[,;]|$)/y;
  const names: (readonly [string, string])[] = [];
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    const kind = match ? kinds.get(match[1].toUpperCase()) : undefined;
    if (!match || !kind) return null;
    const value = match[2]?.replaceAll('""', '"') ?? match[3];
    if (value === "") return null;
    names.push([kind, value]);
  }
  return names.length > 0 ? names.reverse() : null;
}

export function commonName(subject: SubjectName): string | null {
  return subject.find(([kind]) => kind === "CN")?.[1] ?? null;
}
