import { viMotionRows } from "../../command/readLine/viKeys.ts";
import type { EditorBase } from "../EditorBase.ts";
import type { EditorFunction, EditorFunctions } from "../functions/EditorFunction.ts";
import { KeyQuestion } from "../modes/KeyQuestion.ts";
import type { CharacterSearch } from "./ViState.ts";
import { type Reach, reachOfCharacter, viMotions } from "./viMotions.ts";
import { enterInsert, innerObject, operate, overLines, overRange, put, type ViOperator } from "./viOperators.ts";
import { viSearchFunctions } from "./viSearchFunctions.ts";

const operatorOfKey: Readonly<Record<string, ViOperator>> = { d: "delete", c: "change", y: "yank" };

/** Up and down are the history's where they are no operator's. */
const notMoving: ReadonlySet<string> = new Set(["NextHistory", "PreviousHistory"]);

const characterSearches: Readonly<Record<string, Omit<CharacterSearch, "character">>> = {
  SearchChar: { step: 1, backsOff: false },
  SearchCharBackward: { step: -1, backsOff: false },
  SearchCharWithBackoff: { step: 1, backsOff: true },
  SearchCharBackwardWithBackoff: { step: -1, backsOff: true },
};

/** `cw` goes to the end of the word, not to the start of the next. */
const endMotions: Readonly<Record<string, string>> = { ViNextWord: "NextWordEnd", ViNextGlob: "ViEndOfGlob" };

/** What the functions of vi's command mode do; some have the names of functions that do else in other modes. */
export const viFunctions: EditorFunctions = {
  ...motionsAndOperators(),
  ...viSearchFunctions,
  CancelLine: (editor) => editor.finish({ kind: "canceled" }),
  DeleteLine: (editor) => overLines(editor, "delete", linesDown(editor)),
  GotoColumn: (editor) => {
    const { buffer } = editor;
    buffer.cursor = buffer.along(editor.count - 1, buffer.lineStart());
  },
  InvertCase: ({ buffer, count }) => {
    const end = buffer.along(count);
    const piece = [...buffer.text.slice(buffer.cursor, end)];
    const inverted = piece.map((one) => (one === one.toUpperCase() ? one.toLowerCase() : one.toUpperCase()));
    buffer.replace(buffer.cursor, end, inverted.join(""));
  },
  PasteAfter: (editor) => put(editor, true, editor.count),
  PasteBefore: (editor) => put(editor, false, editor.count),
  PrependAndAccept: async (editor, key) => {
    editor.buffer.set(`#${editor.buffer.text}`);
    await editor.call("AcceptLine", key);
  },
  RepeatLastCharSearch: (editor) => repeatCharacter(editor, (search) => search),
  RepeatLastCharSearchBackwards: (editor) =>
    repeatCharacter(editor, (search) => ({ ...search, step: search.step > 0 ? -1 : 1 })),
  RepeatLastCommand: repeatLastCommand,
  ReplaceCharInPlace: (editor) => {
    const { buffer, count } = editor;
    editor.mode = new KeyQuestion(editor, "", ({ text }) => {
      const end = buffer.along(count);
      if (text === "" || buffer.along(count - 1) === buffer.lineEnd()) return editor.ring();
      buffer.replace(buffer.cursor, end, text.repeat(count));
      buffer.cursor = buffer.before();
    });
  },
  UndoAll: (editor) => editor.undoAll(),
  ViAcceptLine: (editor, key) => editor.call("AcceptLine", key),
  ViAcceptLineOrExit: (editor, key) =>
    editor.buffer.text === "" ? editor.finish({ kind: "end" }) : editor.call("AcceptLine", key),
  ViAppendLine: (editor) => {
    const end = editor.buffer.lineEnd();
    enterInsert(editor);
    editor.buffer.replace(end, end, "\n");
  },
  ViCommandMode: (editor) => {
    const { vi, buffer } = editor;
    if (vi.isCommand) return;
    vi.isCommand = true;
    vi.isReplacing = false;
    editor.foldUndo(vi.insertedFrom);
    if (buffer.cursor > buffer.lineStart()) buffer.cursor = buffer.before();
  },
  ViEditVisually: (editor) => {
    editor.notice = ["ViEditVisually is not modelled: no editor program runs inside of the emulated computer."];
    editor.ring();
  },
  ViHandleTextObject: (editor) => {
    const operator = operatorOfKey[editor.chord[0] ?? ""] ?? "delete";
    const { count } = editor;
    editor.mode = new KeyQuestion(editor, "", ({ text }) => {
      const found = innerObject(editor.buffer, text, count);
      if (!found) return editor.ring();
      overRange(editor, operator, found.start, found.end);
    });
  },
  ViInsertAtBegining: (editor) => insertAt(editor, editor.buffer.lineStart()),
  ViInsertAtEnd: (editor) => insertAt(editor, editor.buffer.lineEnd()),
  ViInsertLine: (editor) => {
    const start = editor.buffer.lineStart();
    enterInsert(editor);
    editor.buffer.replace(start, start, "\n");
    editor.buffer.cursor = start;
  },
  ViInsertMode: enterInsert,
  ViInsertWithAppend: (editor) => insertAt(editor, Math.min(editor.buffer.after(), editor.buffer.lineEnd())),
  ViInsertWithDelete: (editor) => {
    const { buffer, count } = editor;
    overRange(editor, "change", buffer.cursor, buffer.along(count));
  },
  ViJoinLines: (editor) => {
    const { buffer } = editor;
    const end = buffer.lineEnd();
    if (end === buffer.text.length) return editor.ring();
    const next = buffer.text.slice(end + 1).search(/[^ \t]|$/);
    buffer.replace(end, end + 1 + next, " ");
    buffer.cursor = end;
  },
  ViReplaceLine: (editor) => overLines(editor, "change", linesDown(editor)),
  ViReplaceUntilEsc: (editor) => {
    enterInsert(editor);
    editor.vi.isReplacing = true;
  },
  ViYankLine: (editor) => overLines(editor, "yank", linesDown(editor)),
};

function motionsAndOperators(): Record<string, EditorFunction> {
  const found: Record<string, EditorFunction> = {};
  for (const row of viMotionRows) {
    const act = reaching(row.move);
    if (!notMoving.has(row.move)) found[row.move] = (editor) => act(editor, null);
    for (const operator of ["delete", "change", "yank"] as const) {
      const name = row[operator];
      if (name) found[name] = (editor) => act(editor, operator);
    }
  }
  return found;
}

/** Moves by a motion, or does an operator over it. */
function reaching(name: string): (editor: EditorBase, operator: ViOperator | null) => void {
  const search = characterSearches[name];
  if (search)
    return (editor, operator) => {
      const { count } = editor;
      editor.mode = new KeyQuestion(editor, "", ({ text }) => {
        if (text === "") return editor.ring();
        editor.vi.characterSearch = { ...search, character: text };
        apply(editor, operator, reachOfCharacter(editor.buffer, editor.vi.characterSearch, count));
      });
    };
  const motion = viMotions[name];
  return (editor, operator) => {
    const { buffer, count } = editor;
    const isCounted = editor.argument !== null;
    const asEnd = operator === "change" && endMotions[name] && /\S/.test(buffer.text[buffer.cursor] ?? " ");
    const reach = (asEnd ? viMotions[endMotions[name]] : motion)(buffer, count, isCounted);
    apply(editor, operator, reach && operator && endMotions[name] && !asEnd ? inLine(buffer, reach) : reach);
  };
}

/** The last word of a line is taken to the end of the line. */
function inLine(buffer: EditorBase["buffer"], reach: Reach): Reach {
  const end = buffer.lineEnd();
  return reach.place > end && buffer.cursor < end && buffer.text.slice(end, reach.place).trim() === ""
    ? { place: end }
    : reach;
}

function apply(editor: EditorBase, operator: ViOperator | null, reach: Reach | null): void {
  if (!reach) return editor.ring();
  if (operator) operate(editor, operator, reach);
  else {
    editor.buffer.anchor = null;
    editor.buffer.cursor = reach.place;
  }
}

function repeatCharacter(editor: EditorBase, turn: (search: CharacterSearch) => CharacterSearch): void {
  const { characterSearch } = editor.vi;
  const reach = characterSearch && reachOfCharacter(editor.buffer, turn(characterSearch), editor.count, true);
  apply(editor, null, reach);
}

function insertAt(editor: EditorBase, place: number): void {
  editor.buffer.cursor = place;
  enterInsert(editor);
}

/** The last of as many lines as were counted. */
function linesDown({ buffer, count }: EditorBase): number {
  return viMotions.NextHistory(buffer, count - 1, true)?.place ?? buffer.cursor;
}

/** Presses the keys of the last change again; all of it is one edit. */
async function repeatLastCommand(editor: EditorBase): Promise<void> {
  const { vi } = editor;
  if (vi.lastChange.length === 0) return editor.ring();
  const from = editor.undoDepth;
  const { count } = editor;
  editor.argument = null;
  vi.isReplaying = true;
  try {
    for (let done = 0; done < count; done++) for (const event of vi.lastChange) await editor.press(event);
  } finally {
    vi.isReplaying = false;
  }
  editor.foldUndo(from);
}
