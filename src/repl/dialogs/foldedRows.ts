import { cellsOfCharacter } from "../../base/text/cellsOfCharacter.ts";

/** Lines as rows of so many columns; escape sequences take none. */
export function foldedRows(lines: readonly string[], columns: number): readonly string[] {
  return lines.flatMap((line) => (line.length <= columns && narrow.test(line) ? [line] : fold(line, columns)));
}

/** No tab, and no character that takes more than one cell. */
const narrow = /^[^\t\u1100-\uffff]*$/;

function fold(line: string, columns: number): string[] {
  const rows: string[] = [];
  let row = "";
  let taken = 0;
  let before = "";
  for (const piece of line.split(/(\u001b\[[0-9;]*m)/)) {
    if (piece.startsWith("\u001b[")) {
      row += piece;
      continue;
    }
    for (const character of piece) {
      const shown = character === "\t" ? " ".repeat(8 - (taken % 8)) : character;
      const wide = character === "\t" ? shown.length : cellsOfCharacter(character, before);
      before = character;
      if (taken + wide > columns) {
        rows.push(row);
        row = "";
        taken = 0;
      }
      row += shown;
      taken += wide;
    }
  }
  return [...rows, row];
}
