import type { EditorBase } from "../EditorBase.ts";
import type { EditorFunctions } from "../functions/EditorFunction.ts";
import { ViHistorySearch } from "./ViHistorySearch.ts";

/** Searches of the history whose text is asked for first. */
export const viSearchFunctions: EditorFunctions = {
  ViSearchHistoryBackward: (editor) => ask(editor, -1),
  SearchForward: (editor) => ask(editor, 1),
  RepeatSearch: (editor) => again(editor, 1),
  RepeatSearchBackward: (editor) => again(editor, -1),
};

function ask(editor: EditorBase, step: -1 | 1): void {
  editor.mode = new ViHistorySearch(editor, step, (text) => {
    // Nothing typed: what was looked for before.
    const wanted = text === "" ? (editor.vi.historySearch?.text ?? "") : text;
    if (wanted === "") return editor.ring();
    editor.vi.historySearch = { text: wanted, step };
    find(editor, wanted, step);
  });
}

function again(editor: EditorBase, turn: -1 | 1): void {
  const { historySearch } = editor.vi;
  if (!historySearch) return editor.ring();
  find(editor, historySearch.text, (historySearch.step * turn) as -1 | 1);
}

function find(editor: EditorBase, text: string, step: -1 | 1): void {
  const { history, buffer } = editor;
  const index = history.find((input) => input.toLowerCase().includes(text.toLowerCase()), editor.place, step);
  if (index < 0) return editor.ring();
  editor.place = index;
  buffer.set(history.items[index], 0);
}
