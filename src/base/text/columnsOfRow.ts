import { cellsOfCharacter } from "./cellsOfCharacter.ts";

/** The columns of a text without escape sequences, at most so many; and the part of it that fits. */
export function fitting(text: string, most: number): { readonly text: string; readonly columns: number } {
  let columns = 0;
  let end = 0;
  let before = "";
  for (const character of text) {
    const wide = cellsOfCharacter(character, before);
    if (columns + wide > most) break;
    columns += wide;
    end += character.length;
    before = character;
  }
  return { text: text.slice(0, end), columns };
}

/** The columns of a row, of which escape sequences take none. */
export function columnsOfRow(row: string): number {
  return fitting(
    row.replace(/\u001b\[[0-9;]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g, ""),
    Number.POSITIVE_INFINITY,
  ).columns;
}
