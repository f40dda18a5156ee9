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

export function imageOf(view: EditorView, width: number): ScreenImage {
  const screen = new ScreenRows(Math.max(2, width));
  screen.writeStyled(view.prompt);
  let cursor = { row: screen.row, column: screen.column };
  const { text, paints, colors } = view;
  let paint = 0;
  for (let at = 0; at < text.length; ) {
    if (at === view.cursor) cursor = { row: screen.row, column: screen.column };
    while (paint < paints.length && paints[paint].end <= at) paint++;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (character === "\n") {
      screen.style("");
      screen.newRow();
      screen.write(view.continuationPrompt, colors.ContinuationPrompt ?? "");
    } else screen.write(character, styleAt(view, at, paint));
    at += character.length;
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

function styleAt({ selection, emphasis, paints, colors }: EditorView, at: number, paint: number): string {
  if (selection && at >= selection.start && at < selection.end) return colors.Selection ?? "";
  if (emphasis && at >= emphasis.start && at < emphasis.end) return colors.Emphasis ?? "";
  const found = paints[paint];
  const color = found !== undefined && at >= found.start ? found.color : "Default";
  return colors[color] ?? "";
}
