import { walk } from "../../syntax/ast/walk.ts";
import type { EditorBase } from "../EditorBase.ts";
import { HistorySearch } from "../modes/HistorySearch.ts";
import { SuggestionList } from "../modes/SuggestionList.ts";
import { moveVertically, wasMovedVertically } from "../verticalMoves.ts";
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
  YankLastArg: yankLastArgument,
  YankNthArg: (editor) => {
    const place = editor.place - 1;
    const found = place < 0 ? undefined : argumentTexts(editor, editor.history.items[place]).at(editor.argument ?? 1);
    if (found === undefined) return editor.ring();
    editor.buffer.insert(found);
  },
};

/** Up and down go through the lines of an input that has several; else, and on from what was recalled, through the history. */
function vertical(editor: EditorBase, step: -1 | 1): void {
  if (isRecalling(editor) || !editor.buffer.text.includes("\n")) recall(editor, nextPlace(editor, step));
  else moveVertically(editor, step);
}

/** Whether what is shown was recalled by the key before, which was not one that moved in it. */
function isRecalling(editor: EditorBase): boolean {
  const { buffer, history, previous, place } = editor;
  const isSame = previous.name === "PreviousHistory" || previous.name === "NextHistory";
  return isSame && place < history.items.length && buffer.cursor === buffer.text.length && !wasMovedVertically(editor);
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

/** F8: inputs that begin with what stands before the cursor; in an input of several lines it goes from line to line. */
function searchBeginning(editor: EditorBase, step: -1 | 1): void {
  const { buffer, history, previous, settings } = editor;
  const goesOn = previous.name === "HistorySearchBackward" || previous.name === "HistorySearchForward";
  if (!goesOn && buffer.text.includes("\n")) return moveVertically(editor, step);
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

interface YankedArgument {
  readonly start: number;
  readonly place: number;
  /** Which argument; below 0 it is counted from the last. */
  readonly which: number;
  readonly step: -1 | 1;
}

const yanked = new WeakMap<EditorBase, YankedArgument>();

/** Alt+.: an argument of the input before; again: of the one before that, in its place. A minus before it turns round. */
function yankLastArgument(editor: EditorBase): void {
  const { buffer, history, previous, argument } = editor;
  const last = previous.name === "YankLastArg" ? yanked.get(editor) : undefined;
  const turns = last !== undefined && argument !== null && argument < 0;
  const before = last?.step ?? -1;
  const step = turns ? (before === 1 ? -1 : 1) : before;
  const which = last?.which ?? argument ?? -1;
  const place = (last?.place ?? editor.place) + step;
  const start = last?.start ?? buffer.cursor;
  const found = place in history.items ? argumentTexts(editor, history.items[place]).at(which) : undefined;
  if (found === undefined) return editor.ring();
  buffer.replace(start, buffer.cursor, found);
  yanked.set(editor, { start, place, which, step });
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
