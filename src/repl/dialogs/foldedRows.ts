import { columnsOf } from "../screenRows.ts";

/** Lines as rows of so many columns; escape sequences take none. */
export function foldedRows(lines: readonly string[], columns: number): readonly string[] {
  return lines.flatMap((line) => (line.length <= columns && !line.includes("\t") ? [line] : fold(line, columns)));
}

function fold(line: string, columns: number): string[] {
  const rows: string[] = [];
  let row = "";
  let taken = 0;
  for (const piece of line.split(/(\u001b\[[0-9;]*m)/)) {
    if (piece.startsWith("\u001b[")) {
      row += piece;
      continue;
    }
    for (const character of piece) {
      const shown = character === "\t" ? " ".repeat(8 - (taken % 8)) : character;
      const wide = character === "\t" ? shown.length : columnsOf(character);
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
