import type { EditorBase } from "./EditorBase.ts";
import { ScreenRows } from "./screenRows.ts";

/** Where moves up and down began, and where the last of them led. */
interface VerticalRun {
  readonly text: string;
  readonly cursor: number;
  /** The column of the screen that is kept to; null: the ends of lines are. */
  readonly column: number | null;
}

const runs = new WeakMap<EditorBase, VerticalRun>();

/** Whether the cursor stands where the last move up or down left it. */
export function wasMovedVertically(editor: EditorBase): boolean {
  const run = runs.get(editor);
  return run !== undefined && run.text === editor.buffer.text && run.cursor === editor.buffer.cursor;
}

/**
 * Goes a row of the screen up or down and stays in the column in which it began, or at the ends of lines where it began at
 * one; from the first line up and from the last one down it goes nowhere.
 */
export function moveVertically(editor: EditorBase, step: -1 | 1): void {
  const { buffer } = editor;
  const { text, cursor } = buffer;
  const goesOn = wasMovedVertically(editor) && verticalFunctions.has(editor.previous.name);
  const kept = goesOn ? runs.get(editor)?.column : undefined;
  const cells = cellsOf(editor);
  const column = kept !== undefined ? kept : cursor === buffer.lineEnd() ? null : cells[cursor].column;
  buffer.anchor = null;
  const place = column === null ? endOfLineBeside(editor, step) : placeInRow(cells, cells[cursor].row + step, column);
  buffer.cursor = buffer.characterStart(place ?? cursor);
  runs.set(editor, { text, cursor: buffer.cursor, column });
}

const verticalFunctions: ReadonlySet<string> = new Set([
  ...["PreviousHistory", "NextHistory", "PreviousLine", "NextLine"],
  ...["HistorySearchBackward", "HistorySearchForward"],
]);

function endOfLineBeside({ buffer }: EditorBase, step: -1 | 1): number {
  const { cursor, text } = buffer;
  if (step < 0) return Math.max(buffer.lineStart() - 1, 0) || (buffer.lineStart() > 0 ? 0 : cursor);
  const end = buffer.lineEnd();
  return end < text.length ? buffer.lineEnd(end + 1) : cursor;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where on the screen each place of the text is. */
function cellsOf({ buffer, request, settings, size }: EditorBase): readonly Cell[] {
  const screen = new ScreenRows(Math.max(2, size.columns));
  screen.writeStyled(request.prompt);
  const cells: Cell[] = [];
  for (const character of buffer.text) {
    for (let unit = 0; unit < character.length; unit++) cells.push({ row: screen.row, column: screen.column });
    screen.write(character, "");
    if (character === "\n") screen.write(settings.continuationPrompt, "");
  }
  cells.push({ row: screen.row, column: screen.column });
  return cells;
}

/** The place of a row that is in a column or before it; null: there is no such row. */
function placeInRow(cells: readonly Cell[], row: number, column: number): number | null {
  let place: number | null = null;
  for (const [at, cell] of cells.entries()) {
    if (cell.row < row) continue;
    if (cell.row > row || (place !== null && cell.column > column)) break;
    place = at;
  }
  return place;
}
