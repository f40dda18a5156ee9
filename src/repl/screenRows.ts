/** Where a text ends up on a terminal: how many rows it takes, and where the cursor stands. */
export interface ScreenPlace {
  readonly rows: number;
  readonly cursorRow: number;
  readonly cursorColumn: number;
}

export const continuationPrompt = ">> ";

/** The text as it is shown: the prompt before its first line, `>> ` before the others. */
export function shownText(prompt: string, text: string): string {
  return prompt + text.replaceAll("\n", `\n${continuationPrompt}`);
}

/** Columns of a character: wide ones of East Asia take two. */
export function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  const isWide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code >= 0x1f300;
  return isWide ? 2 : 1;
}

export function placeOf(prompt: string, text: string, cursor: number, width: number): ScreenPlace {
  const end = walkRows(shownText(prompt, text), width);
  const place = walkRows(shownText(prompt, text.slice(0, cursor)), width);
  return { rows: end.row + 1, cursorRow: place.row, cursorColumn: place.column };
}

function walkRows(shown: string, width: number): { row: number; column: number } {
  let row = 0;
  let column = 0;
  for (const character of shown.replace(/\u001b\[[0-9;]*m/g, "")) {
    if (character === "\n") {
      row++;
      column = 0;
      continue;
    }
    const columns = columnsOf(character);
    if (column + columns > width) {
      row++;
      column = 0;
    }
    column += columns;
  }
  // A full row: the cursor stands at the start of the next.
  if (column >= width) {
    row++;
    column = 0;
  }
  return { row, column };
}
