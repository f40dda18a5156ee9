import type { EditorBase } from "../EditorBase.ts";
import type { LineBuffer } from "../LineBuffer.ts";
import type { Reach } from "./viMotions.ts";

export type ViOperator = "delete" | "change" | "yank";

/** Text is put in from now on; what was edited in this call and what is typed is one edit. */
export function enterInsert(editor: EditorBase): void {
  editor.vi.isCommand = false;
  editor.vi.insertedFrom = editor.undoDepth;
}

/** Does what an operator does over what a motion reaches. */
export function operate(editor: EditorBase, operator: ViOperator, reach: Reach): void {
  const { buffer } = editor;
  if (reach.isLinewise) return overLines(editor, operator, reach.place);
  const start = Math.min(buffer.cursor, reach.place);
  const last = Math.max(buffer.cursor, reach.place);
  const end = reach.isInclusive ? buffer.after(last) : last;
  overRange(editor, operator, start, Math.min(end, buffer.text.length));
}

export function overRange(editor: EditorBase, operator: ViOperator, start: number, end: number): void {
  const { buffer, vi } = editor;
  vi.register = { text: buffer.text.slice(start, end), isLinewise: false };
  if (operator === "yank") buffer.cursor = start;
  else buffer.replace(start, end, "");
  if (operator === "change") enterInsert(editor);
}

/** Over the lines from the one of the cursor to the one of a place. */
export function overLines(editor: EditorBase, operator: ViOperator, place: number): void {
  const { buffer, vi } = editor;
  const { text } = buffer;
  const start = buffer.lineStart(Math.min(buffer.cursor, place));
  const end = buffer.lineEnd(Math.max(buffer.cursor, place));
  vi.register = { text: text.slice(start, end), isLinewise: true };
  if (operator === "yank") return;
  if (operator === "change") {
    buffer.replace(start, end, "");
    return enterInsert(editor);
  }
  const isLast = end === text.length;
  buffer.replace(isLast ? Math.max(0, start - 1) : start, isLast ? end : end + 1, "");
  buffer.cursor = buffer.lineStart(Math.min(start, buffer.text.length));
}

/** Puts the register before or behind the cursor, so many times. */
export function put({ buffer, vi }: EditorBase, isBehind: boolean, count: number): void {
  const { text, isLinewise } = vi.register;
  if (text === "" && !isLinewise) return;
  if (!isLinewise) {
    const at = isBehind && buffer.cursor < buffer.lineEnd() ? buffer.after() : buffer.cursor;
    buffer.replace(at, at, text.repeat(count));
    buffer.cursor = Math.max(at, buffer.before());
    return;
  }
  const many = Array.from({ length: count }, () => text).join("\n");
  const at = isBehind ? buffer.lineEnd() : buffer.lineStart();
  buffer.replace(at, at, isBehind ? `\n${many}` : `${many}\n`);
  buffer.cursor = isBehind ? at + 1 : at;
}

const brackets: Readonly<Record<string, readonly [string, string]>> = {
  "(": ["(", ")"],
  ")": ["(", ")"],
  b: ["(", ")"],
  "[": ["[", "]"],
  "]": ["[", "]"],
  "{": ["{", "}"],
  "}": ["{", "}"],
  B: ["{", "}"],
};

/** The inside of a text object: `w` a word, a quote what stands in such quotes, a bracket what stands in such brackets. */
export function innerObject(buffer: LineBuffer, key: string): { readonly start: number; readonly end: number } | null {
  const { text, cursor } = buffer;
  if (key === "w") return wordAround(buffer);
  if (key === "'" || key === '"') {
    const start = text.lastIndexOf(key, text[cursor] === key ? cursor - 1 : cursor);
    const end = text.indexOf(key, Math.max(start + 1, cursor));
    return start < 0 || end < 0 ? null : { start: start + 1, end };
  }
  const pair = brackets[key];
  if (!pair) return null;
  for (let at = cursor; at >= 0; at--) {
    if (text[at] !== pair[0]) continue;
    const end = buffer.matchingBrace(at);
    if (end !== null && end >= cursor) return { start: at + 1, end };
  }
  return null;
}

function wordAround({
  text,
  cursor,
  wordDelimiters,
}: LineBuffer): { readonly start: number; readonly end: number } | null {
  if (cursor >= text.length) return null;
  const kindOf = (at: number): number => (/\s/.test(text[at]) ? 0 : wordDelimiters.includes(text[at]) ? 1 : 2);
  const kind = kindOf(cursor);
  let [start, end] = [cursor, cursor];
  while (start > 0 && kindOf(start - 1) === kind) start--;
  while (end < text.length && kindOf(end) === kind) end++;
  return { start, end };
}
