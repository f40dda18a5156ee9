/** How many characters that stand together are a word of the index. */
const length = 3;

/** All that is written in a row's name and values in pieces, as index words: who looks for a part of a text reads few rows. */
export function textPieces(row: {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}): readonly string[] {
  const words = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === "string") for (const piece of piecesOf(value)) words.add(piece);
    else if (Array.isArray(value)) value.forEach(take);
  };
  take(row.name);
  Object.values(row.values).forEach(take);
  return [...words];
}

/** The words under which all texts stand that contain a text; none where it is too short to tell. */
export function piecesOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const pieces: string[] = [];
  for (let at = 0; at + length <= lower.length; at++) pieces.push(lower.slice(at, at + length));
  return pieces;
}
