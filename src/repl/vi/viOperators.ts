import type { EditorBase } from "../EditorBase.ts";
import type { LineBuffer } from "../LineBuffer.ts";
import type { Reach } from "./viMotions.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

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
  // As PSReadLine has it, and unlike in vi, the cursor stays where it was when text is copied.
  if (operator !== "yank") buffer.replace(start, end, "");
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
export function innerObject(buffer: LineBuffer, key: string, count: number): Range | null {
  const { text, cursor } = buffer;
  if (key === "w") return wordsAround(buffer, count);
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

/**
 * So many words, marks or spaces one after the other; a break of lines before one belongs to it, and an empty line is one.
 * On the empty last line it is the end of the line above, with the break between them.
 */
function wordsAround({ text, cursor, wordDelimiters }: LineBuffer, count: number): Range | null {
  const isEmptyLast = cursor === text.length && cursor > 1 && text[cursor - 1] === "\n";
  const at = isEmptyLast ? cursor - 2 : cursor;
  if (at >= text.length) return null;
  const kindOf = (place: number): string => {
    if (text[place] === "\n") return "break";
    return /\s/.test(text[place]) ? "white" : wordDelimiters.includes(text[place]) ? "mark" : "word";
  };
  const endOfRun = (place: number): number => {
    let end = place + 1;
    while (end < text.length && kindOf(end) === kindOf(place)) end++;
    return end;
  };
  if (kindOf(at) === "break") return isEmptyLast ? { start: cursor - 1, end: cursor } : null;
  let start = at;
  while (start > 0 && kindOf(start - 1) === kindOf(at)) start--;
  let end = isEmptyLast ? cursor : endOfRun(at);
  for (let left = count - 1; left > 0; left--) {
    if (text[end] === "\n") end++;
    if (end >= text.length) return null;
    end = text[end] === "\n" ? end + 1 : endOfRun(end);
  }
  return { start, end };
}
