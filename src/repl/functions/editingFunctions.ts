import type { EditorBase } from "../EditorBase.ts";
import type { EditorFunctions } from "./EditorFunction.ts";

export const editingFunctions: EditorFunctions = {
  Abort: (editor) => editor.ring(),
  AcceptAndGetNext: (editor) => {
    const next = editor.history.items[editor.place + 1];
    acceptLine(editor);
    if (editor.outcome) editor.next = next ?? null;
  },
  AcceptLine: acceptLine,
  ValidateAndAcceptLine: acceptLine,
  AddLine: ({ buffer }) => buffer.insert("\n"),
  BackwardDeleteChar: ({ buffer }) => buffer.backspace(),
  BackwardDeleteInput: (editor) => cutRange(editor, 0, editor.buffer.cursor),
  BackwardDeleteLine: (editor) => cutRange(editor, editor.buffer.lineStart(), editor.buffer.cursor),
  CancelLine: (editor) => editor.finish({ kind: "canceled" }),
  ClearScreen: (editor) => {
    editor.clearsScreen = true;
  },
  Copy: (editor) => copy(editor),
  CopyOrCancelLine: (editor) => (editor.buffer.selection ? copy(editor) : editor.finish({ kind: "canceled" })),
  Cut: (editor) => {
    const { buffer } = editor;
    if (!buffer.selection) return;
    copy(editor, buffer.selection);
    buffer.deleteForward();
  },
  DeleteChar: ({ buffer }) => buffer.deleteForward(),
  DeleteCharOrExit: (editor) =>
    editor.buffer.text === "" ? editor.finish({ kind: "end" }) : editor.buffer.deleteForward(),
  Ding: (editor) => editor.ring(),
  ForwardDeleteInput: (editor) => cutRange(editor, editor.buffer.cursor, editor.buffer.text.length),
  ForwardDeleteLine: (editor) => {
    const { cursor, text } = editor.buffer;
    const end = editor.buffer.lineEnd();
    // At the end of a line the next one comes to it.
    cutRange(editor, cursor, end === cursor && end < text.length ? end + 1 : end);
  },
  InsertLineAbove: ({ buffer }) => {
    const start = buffer.lineStart();
    buffer.replace(start, start, "\n");
    buffer.cursor = start;
  },
  InsertLineBelow: ({ buffer }) => {
    const end = buffer.lineEnd();
    buffer.replace(end, end, "\n");
  },
  Paste: (editor) => editor.buffer.insert(editor.clipboard),
  Redo: (editor) => editor.redo(),
  RevertLine: (editor) => {
    editor.undoAll();
    editor.buffer.anchor = null;
    // What was there before the first edit was given to the editor; it goes, too.
    if (editor.buffer.text !== "") editor.edit("RevertLine", () => editor.buffer.set(""));
  },
  // PSReadLine only rings behind RevertLine; what Redo brings back there step by step comes back at once.
  Undo: (editor) => (editor.previous.name === "RevertLine" ? editor.redoAll() : editor.undo()),
};

/** Deletes what can be put back by vi's `p`. */
function cutRange({ buffer, vi }: EditorBase, start: number, end: number): void {
  if (end > start) vi.register = { text: buffer.text.slice(start, end), isLinewise: false };
  buffer.replace(start, end, "");
}

function acceptLine(editor: EditorBase): void {
  const { buffer, history, paint } = editor;
  const { text } = buffer;
  if (editor.request.answer) return editor.finish({ kind: "line", text });
  if (text.trim() !== "" && !paint.isComplete(text)) {
    buffer.insert("\n");
    return;
  }
  // Where a script decides, the session tells afterwards what becomes of it.
  if (!editor.settings.asksHistoryScript) history.add(text, !editor.settings.historyNoDuplicates);
  editor.finish({ kind: "line", text });
}

function copy(editor: EditorBase, range = editor.buffer.selection): void {
  const { text } = editor.buffer;
  editor.clipboard = range ? text.slice(range.start, range.end) : text;
}
