import { walk } from "../../syntax/ast/walk.ts";
import type { EditorBase } from "../EditorBase.ts";
import { HistorySearch } from "../modes/HistorySearch.ts";
import { SuggestionList } from "../modes/SuggestionList.ts";
import type { EditorFunctions } from "./EditorFunction.ts";

export const historyFunctions: EditorFunctions = {
  BeginningOfHistory: (editor) => recall(editor, 0),
  ClearHistory: (editor) => {
    editor.history.clear();
    editor.place = 0;
  },
  EndOfHistory: (editor) => recall(editor, editor.history.items.length),
  ForwardSearchHistory: (editor) => {
    editor.mode = new HistorySearch(editor, 1);
  },
  HistorySearchBackward: (editor) => searchBeginning(editor, -1),
  HistorySearchForward: (editor) => searchBeginning(editor, 1),
  NextHistory: (editor) => vertical(editor, 1),
  NextSuggestion: (editor) => choose(editor, 1),
  PreviousHistory: (editor) => vertical(editor, -1),
  PreviousSuggestion: (editor) => choose(editor, -1),
  ReverseSearchHistory: (editor) => {
    editor.mode = new HistorySearch(editor, -1);
  },
  SwitchPredictionView: (editor) => {
    const { settings } = editor;
    settings.predictionViewStyle = settings.predictionViewStyle === "ListView" ? "InlineView" : "ListView";
  },
  YankLastArg: (editor) => yankArgument(editor, (args) => args.at(-1)),
  YankNthArg: (editor) => yankArgument(editor, (args) => args[1]),
};

/** Up and down go through the lines of the input first, then through the history. */
function vertical(editor: EditorBase, step: -1 | 1): void {
  const { buffer, history } = editor;
  const isRecalling = editor.previous.name === "PreviousHistory" || editor.previous.name === "NextHistory";
  const place = isRecalling && editor.place < history.items.length ? null : buffer.vertical(step);
  if (place === null) return recall(editor, nextPlace(editor, step));
  buffer.anchor = null;
  buffer.cursor = place;
}

/** Where duplicates are not wanted, an input like the one that is shown is passed over. */
function nextPlace({ history, buffer, place, settings }: EditorBase, step: -1 | 1): number {
  let next = place + step;
  while (settings.historyNoDuplicates && next >= 0 && history.items[next] === buffer.text) next += step;
  return next;
}

function recall(editor: EditorBase, place: number, cursor?: number): void {
  const { history, buffer } = editor;
  const { items } = history;
  if (place < 0 || place > items.length || place === editor.place) return;
  if (editor.place === items.length) editor.draft = buffer.text;
  editor.place = place;
  buffer.set(place === items.length ? editor.draft : items[place], cursor);
}

const searched = new WeakMap<EditorBase, string>();

/** F8: inputs that begin with what stands before the cursor. */
function searchBeginning(editor: EditorBase, step: -1 | 1): void {
  const { buffer, history, previous, settings } = editor;
  const goesOn = previous.name === "HistorySearchBackward" || previous.name === "HistorySearchForward";
  if (!goesOn) searched.set(editor, buffer.text.slice(0, buffer.cursor));
  const prefix = searched.get(editor) ?? "";
  const folded = (text: string): string => (settings.historySearchCaseSensitive ? text : text.toLowerCase());
  const index = history.find(
    (input) => folded(input).startsWith(folded(prefix)) && input !== buffer.text,
    editor.place,
    step,
  );
  if (index < 0) {
    if (step < 0) return editor.ring();
    return recall(editor, history.items.length);
  }
  recall(editor, index, settings.historySearchCursorMovesToEnd ? undefined : prefix.length);
}

const yanked = new WeakMap<EditorBase, { readonly start: number; readonly place: number }>();

/** Alt+.: an argument of the input before; again: of the one before that, in its place. */
function yankArgument(editor: EditorBase, choose: (args: readonly string[]) => string | undefined): void {
  const { buffer, history, previous } = editor;
  const last = previous.name.startsWith("Yank") && previous.name.endsWith("Arg") ? yanked.get(editor) : undefined;
  const place = (last?.place ?? history.items.length) - 1;
  if (place < 0) return editor.ring();
  const start = last?.start ?? buffer.cursor;
  buffer.replace(start, buffer.cursor, choose(argumentTexts(editor, history.items[place])) ?? "");
  yanked.set(editor, { start, place });
}

/** The elements of the last command of an input, as they are written. */
function argumentTexts({ paint }: EditorBase, input: string): readonly string[] {
  let texts: readonly string[] = [];
  walk(paint.parse(input).ast, (node, ancestors) => {
    const isInner = ancestors.some(({ kind }) => kind === "Command");
    if (node.kind === "Command" && !isInner)
      texts = node.commandElements.map(({ extent }) => input.slice(extent.start, extent.end));
  });
  return texts.length > 0 ? texts : [input];
}

function choose(editor: EditorBase, step: -1 | 1): void {
  if (editor.mode instanceof SuggestionList) editor.mode.choose(step);
}
