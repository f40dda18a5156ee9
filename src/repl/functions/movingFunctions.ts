import type { EditorBase } from "../EditorBase.ts";
import { matchingBracket } from "../matchingBracket.ts";
import { KeyQuestion } from "../modes/KeyQuestion.ts";
import { suggestedInput } from "../predictions.ts";
import { shellNextWord, shellWordEnd, shellWordStart } from "../shellWords.ts";
import { moveVertically } from "../verticalMoves.ts";
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
    if (acceptAtEnd(editor, false)) return;
    const { buffer } = editor;
    const end = buffer.lineEnd();
    moveTo(editor, buffer.cursor === end ? buffer.text.length : end);
  },
  ForwardChar: (editor) => {
    if (!acceptAtEnd(editor, false)) moveTo(editor, editor.buffer.after());
  },
  ForwardWord: (editor) => {
    if (!acceptAtEnd(editor, true)) moveTo(editor, editor.buffer.wordEnd());
  },
  GotoBrace: (editor) => {
    const place = matchingBracket(editor.paint, editor.buffer);
    if (place === null) editor.ring();
    else moveTo(editor, place);
  },
  NextLine: (editor) => moveVertically(editor, 1),
  NextWord: (editor) => {
    if (!acceptAtEnd(editor, true)) moveTo(editor, editor.buffer.nextWord());
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

/** Behind the last character a move takes the suggestion. */
function acceptAtEnd(editor: EditorBase, oneWord: boolean): boolean {
  return editor.buffer.cursor === editor.buffer.text.length && acceptSuggestion(editor, oneWord);
}

/** Takes the suggestion, or its next word, wherever the cursor stands; says whether there was one. */
function acceptSuggestion(editor: EditorBase, oneWord: boolean): boolean {
  const { suggestion, buffer } = editor;
  if (suggestion === "") return false;
  const end = buffer.text.length;
  if (!oneWord) {
    // As a whole it is taken as it was kept, also where it was typed in other letters.
    buffer.set(suggestedInput(editor.history, buffer.text) ?? buffer.text);
    return true;
  }
  buffer.set(buffer.text + suggestion);
  buffer.set(buffer.text.slice(0, suggestedWordEnd(buffer, end)));
  return true;
}

/** The end of the next word of a suggestion, with the white space behind it. */
function suggestedWordEnd(buffer: EditorBase["buffer"], from: number): number {
  const end = buffer.wordEnd(from);
  return end + (/^\s*/.exec(buffer.text.slice(end))?.[0].length ?? 0);
}

/** The next such character, or the one that a number before says; below 0 it is looked for the other way round. */
function searchCharacter(editor: EditorBase, direction: -1 | 1): void {
  const argument = editor.argument ?? 1;
  const step = argument < 0 ? -direction : direction;
  editor.mode = new KeyQuestion(editor, "", ({ text }) => {
    const { buffer } = editor;
    let place = text === "" ? -1 : buffer.cursor;
    for (let left = Math.abs(argument); left > 0 && place >= 0; left--)
      place =
        step > 0 ? buffer.text.indexOf(text, place + 1) : place === 0 ? -1 : buffer.text.lastIndexOf(text, place - 1);
    if (place < 0) editor.ring();
    else moveTo(editor, place);
  });
}
