import type { LineBuffer } from "../LineBuffer.ts";
import type { EditorFunctions } from "./EditorFunction.ts";

/** What changes characters where they stand. */
export const wordCaseFunctions: EditorFunctions = {
  CapitalizeWord: ({ buffer }) =>
    changeWord(buffer, (word) => word.toLowerCase().replace(/[\p{L}\p{N}]/u, (first) => first.toUpperCase())),
  DowncaseWord: ({ buffer }) => changeWord(buffer, (word) => word.toLowerCase()),
  UpcaseWord: ({ buffer }) => changeWord(buffer, (word) => word.toUpperCase()),
  /** The character under the cursor and the one before it; at the end of the line the two before it. */
  SwapCharacters: (editor) => {
    const { buffer } = editor;
    const at = buffer.cursor === buffer.lineEnd() ? buffer.before() : buffer.cursor;
    if (at <= buffer.lineStart()) return editor.ring();
    const before = buffer.before(at);
    const after = buffer.after(at);
    buffer.replace(before, after, buffer.text.slice(at, after) + buffer.text.slice(before, at));
  },
};

/** Changes what is from the cursor to the end of the word; the cursor goes there. */
function changeWord(buffer: LineBuffer, change: (word: string) => string): void {
  const end = buffer.wordEnd();
  buffer.replace(buffer.cursor, end, change(buffer.text.slice(buffer.cursor, end)));
}
