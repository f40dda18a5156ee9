import { faint } from "./Dialog.ts";

/** What the keys of a dialog do, in as many rows as they need: no piece is parted, and none is left out. */
export function keyRows(pieces: readonly string[], columns: number): readonly string[] {
  const rows: string[] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + piece.length + 2 < columns) rows[rows.length - 1] = `${last}  ${piece}`;
    else rows.push(piece.slice(0, Math.max(1, columns - 1)));
  }
  return rows.map(faint);
}
