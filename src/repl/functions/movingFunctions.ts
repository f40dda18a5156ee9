import type { EditorBase } from "../EditorBase.ts";
import { KeyQuestion } from "../modes/KeyQuestion.ts";
import { shellNextWord, shellWordEnd, shellWordStart } from "../shellWords.ts";
import type { EditorFunctions } from "./EditorFunction.ts";

export const movingFunctions: EditorFunctions = {
  AcceptNextSuggestionWord: (editor) => void acceptSuggestion(editor, true),
  AcceptSuggestion: (editor) => void acceptSuggestion(editor, false),
  BackwardChar: moving((buffer) => buffer.before()),
  BackwardWord: moving((buffer) => buffer.wordStart()),
  BeginningOfLine: moving((buffer) => {
    const start = buffer.lineStart();
    return buffer.cursor === start ? 0 : start;
  }),
  CharacterSearch: (editor) => searchCharacter(editor, 1),
  CharacterSearchBackward: (editor) => searchCharacter(editor, -1),
  EndOfLine: (editor) => {
    if (acceptSuggestion(editor, false)) return;
    const { buffer } = editor;
    const end = buffer.lineEnd();
    moveTo(editor, buffer.cursor === end ? buffer.text.length : end);
  },
  ForwardChar: (editor) => {
    if (!acceptSuggestion(editor, false)) moveTo(editor, editor.buffer.after());
  },
  ForwardWord: (editor) => {
    if (!acceptSuggestion(editor, true)) moveTo(editor, editor.buffer.wordEnd());
  },
  GotoBrace: (editor) => {
    const place = editor.buffer.matchingBrace();
    if (place === null) editor.ring();
    else moveTo(editor, place);
  },
  NextLine: (editor) => moveVertically(editor, 1),
  NextWord: (editor) => {
    if (!acceptSuggestion(editor, true)) moveTo(editor, editor.buffer.nextWord());
  },
  ShellBackwardWord: (editor) => moveTo(editor, shellWordStart(editor.paint, editor.buffer)),
  ShellForwardWord: (editor) => moveTo(editor, shellWordEnd(editor.paint, editor.buffer)),
  ShellNextWord: (editor) => moveTo(editor, shellNextWord(editor.paint, editor.buffer)),
  PreviousLine: (editor) => moveVertically(editor, -1),
};

function moving(target: (buffer: EditorBase["buffer"]) => number): (editor: EditorBase) => void {
  return (editor) => moveTo(editor, target(editor.buffer));
}

function moveTo({ buffer }: EditorBase, place: number): void {
  buffer.anchor = null;
  buffer.cursor = place;
}

function moveVertically(editor: EditorBase, step: -1 | 1): void {
  const place = editor.buffer.vertical(step);
  if (place !== null) moveTo(editor, place);
}

/** Takes the suggestion, or its next word; says whether there was one. */
function acceptSuggestion(editor: EditorBase, oneWord: boolean): boolean {
  const { suggestion, buffer } = editor;
  if (suggestion === "" || buffer.cursor !== buffer.text.length) return false;
  const end = buffer.text.length;
  buffer.set(buffer.text + suggestion);
  if (oneWord) buffer.set(buffer.text.slice(0, Math.max(end + 1, buffer.nextWord(end))));
  return true;
}

function searchCharacter(editor: EditorBase, step: -1 | 1): void {
  editor.mode = new KeyQuestion(editor, "", ({ text }) => {
    const { buffer } = editor;
    const place =
      text === ""
        ? -1
        : step > 0
          ? buffer.text.indexOf(text, buffer.cursor + 1)
          : buffer.cursor === 0
            ? -1
            : buffer.text.lastIndexOf(text, buffer.cursor - 1);
    if (place < 0) editor.ring();
    else moveTo(editor, place);
  });
}
