import type { EditorBase } from "../EditorBase.ts";
import { shellWordEnd, shellWordStart } from "../shellWords.ts";
import type { EditorFunctions } from "./EditorFunction.ts";

export const killingFunctions: EditorFunctions = {
  BackwardKillInput: (editor) => kill(editor, 0, editor.buffer.cursor),
  BackwardKillLine: (editor) => kill(editor, editor.buffer.lineStart(), editor.buffer.cursor),
  BackwardKillWord: (editor) => kill(editor, editor.buffer.wordStart(), editor.buffer.cursor),
  KillLine: (editor) => kill(editor, editor.buffer.cursor, editor.buffer.text.length),
  KillRegion: (editor) => {
    const { buffer, mark } = editor;
    const other = Math.min(mark, buffer.text.length);
    kill(editor, Math.min(buffer.cursor, other), Math.max(buffer.cursor, other));
  },
  ShellBackwardKillWord: (editor) => kill(editor, shellWordStart(editor.paint, editor.buffer), editor.buffer.cursor),
  ShellKillWord: (editor) => kill(editor, editor.buffer.cursor, shellWordEnd(editor.paint, editor.buffer)),
  KillWord: (editor) => kill(editor, editor.buffer.cursor, editor.buffer.wordEnd()),
  UnixWordRubout: (editor) => kill(editor, editor.buffer.unixWordStart(), editor.buffer.cursor),
  Yank: (editor) => {
    const text = editor.killRing.newest();
    if (text === null) editor.ring();
    else put(editor, text, editor.buffer.cursor, editor.buffer.cursor);
  },
  YankPop: (editor) => {
    const wasYanked = editor.previous.name === "Yank" || editor.previous.name === "YankPop";
    const text = wasYanked ? editor.killRing.older() : null;
    if (text === null) editor.ring();
    else put(editor, text, lastPut.get(editor) ?? editor.buffer.cursor, editor.buffer.cursor);
  },
};

/** Where the text begins that was put in last. */
const lastPut = new WeakMap<EditorBase, number>();

function put(editor: EditorBase, text: string, start: number, end: number): void {
  lastPut.set(editor, start);
  editor.buffer.replace(start, end, text);
}

function kill(editor: EditorBase, start: number, end: number): void {
  const { buffer, killRing } = editor;
  if (start === end) return;
  killRing.add(buffer.text.slice(start, end), end === buffer.cursor);
  buffer.replace(start, end, "");
}
