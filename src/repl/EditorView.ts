import type { ReadLineColor } from "../command/readLine/ReadLineSettings.ts";
import type { Paint } from "./SyntaxPaint.ts";
import { ScreenRows } from "./screenRows.ts";

/** What there is to see of an editor. */
export interface EditorView {
  /** May have colours of its own. */
  readonly prompt: string;
  readonly continuationPrompt: string;
  readonly text: string;
  readonly cursor: number;
  readonly selection: { readonly start: number; readonly end: number } | null;
  /** What a search found in the text. */
  readonly emphasis: { readonly start: number; readonly end: number } | null;
  readonly paints: readonly Paint[];
  /** What is suggested behind the text. */
  readonly suggestion: string;
  /** Lines below the input, with escape sequences for their colours, no longer than a row. */
  readonly below: readonly string[];
  readonly colors: Readonly<Partial<Record<ReadLineColor, string>>>;
  /** How the cursor looks; absent or null: as the terminal has it. */
  readonly cursorShape?: "block" | "line" | null;
}

/** The view as rows of a screen, and where the cursor stands among them. */
export interface ScreenImage {
  readonly rows: readonly string[];
  readonly cursorRow: number;
  readonly cursorColumn: number;
  /** The row in which the text ends; what follows is shown only while a person types. */
  readonly lastTextRow: number;
}

/** `height`: rows of the screen; what is farther from the cursor than that is only counted. */
export function imageOf(view: EditorView, width: number, height = Number.POSITIVE_INFINITY): ScreenImage {
  const screen = new ScreenRows(Math.max(2, width));
  screen.writeStyled(view.prompt);
  let cursor = { row: screen.row, column: screen.column };
  const { text, paints, colors } = view;
  const seen = linesAround(text, view.cursor, height);
  let paint = 0;
  for (let at = 0; at < text.length; ) {
    if (at === view.cursor) cursor = { row: screen.row, column: screen.column };
    const isSeen = at >= seen.start && at < seen.end;
    if (text[at] === "\n") {
      screen.style("");
      screen.newRow();
      if (isSeen) screen.write(view.continuationPrompt, colors.ContinuationPrompt ?? "");
      else screen.pass(view.continuationPrompt);
      at++;
      continue;
    }
    if (!isSeen) {
      const end = endOfLine(text, at);
      screen.pass(text.slice(at, end));
      at = end;
      continue;
    }
    while (paint < paints.length && paints[paint].end <= at) paint++;
    const end = endOfPiece(view, at, paints[paint]);
    screen.write(text.slice(at, end), styleAt(view, at, paint));
    at = end;
  }
  if (view.cursor >= text.length) cursor = { row: screen.row, column: screen.column };
  const lastTextRow = screen.row;
  if (view.suggestion !== "") screen.write(view.suggestion, colors.InlinePrediction ?? "");
  screen.style("");
  for (const line of view.below) {
    screen.newRow();
    screen.writeStyled(line);
    screen.style("");
  }
  return { rows: screen.done(), cursorRow: cursor.row, cursorColumn: cursor.column, lastTextRow };
}

/** The lines that may be on a screen of so many rows together with the one of the cursor. */
function linesAround(text: string, cursor: number, height: number): { readonly start: number; readonly end: number } {
  if (height >= text.length) return { start: 0, end: text.length };
  let start = cursor;
  for (let left = height; left >= 0 && start > 0; left--) start = text.lastIndexOf("\n", start - 1);
  let end = cursor;
  for (let left = height; left >= 0 && end < text.length; left--) end = endOfLine(text, end + 1);
  return { start: Math.max(0, start), end };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** How far what stands at a place is of one line and looks alike. */
function endOfPiece({ text, cursor, selection, emphasis }: EditorView, at: number, paint: Paint | undefined): number {
  let end = endOfLine(text, at);
  const cut = (place: number | undefined): void => {
    if (place !== undefined && place > at && place < end) end = place;
  };
  cut(paint?.start);
  cut(paint?.end);
  cut(cursor);
  cut(selection?.start);
  cut(selection?.end);
  cut(emphasis?.start);
  cut(emphasis?.end);
  return end;
}

function styleAt({ selection, emphasis, paints, colors }: EditorView, at: number, paint: number): string {
  if (selection && at >= selection.start && at < selection.end) return colors.Selection ?? "";
  if (emphasis && at >= emphasis.start && at < emphasis.end) return colors.Emphasis ?? "";
  const found = paints[paint];
  const color = found !== undefined && at >= found.start ? found.color : "Default";
  return colors[color] ?? "";
}
