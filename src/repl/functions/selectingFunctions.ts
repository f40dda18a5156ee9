import type { Command } from "../../syntax/ast/commands.ts";
import { walk } from "../../syntax/ast/walk.ts";
import type { EditorBase } from "../EditorBase.ts";
import type { LineBuffer } from "../LineBuffer.ts";
import type { SyntaxPaint } from "../SyntaxPaint.ts";
import { shellNextWord, shellWordEnd, shellWordStart } from "../shellWords.ts";
import type { EditorFunctions } from "./EditorFunction.ts";

export const selectingFunctions: EditorFunctions = {
  ExchangePointAndMark: (editor) => {
    const { buffer, mark } = editor;
    editor.mark = buffer.cursor;
    buffer.anchor = null;
    buffer.cursor = Math.min(mark, buffer.text.length);
  },
  SetMark: (editor) => {
    editor.mark = editor.buffer.cursor;
  },
  SelectAll: ({ buffer }) => {
    buffer.anchor = 0;
    buffer.cursor = buffer.text.length;
  },
  SelectBackwardChar: selecting((buffer) => buffer.before()),
  SelectBackwardsLine: selecting((buffer) => buffer.lineStart()),
  SelectBackwardWord: selecting((buffer) => buffer.wordStart()),
  SelectCommandArgument: selectCommandArgument,
  SelectForwardChar: selecting((buffer) => buffer.after()),
  SelectForwardWord: selecting((buffer) => buffer.wordEnd()),
  SelectLine: selecting((buffer) => buffer.lineEnd()),
  SelectNextWord: selecting((buffer) => buffer.nextWord()),
  SelectShellBackwardWord: selecting((buffer, paint) => shellWordStart(paint, buffer)),
  SelectShellForwardWord: selecting((buffer, paint) => shellWordEnd(paint, buffer)),
  SelectShellNextWord: selecting((buffer, paint) => shellNextWord(paint, buffer)),
};

function selecting(target: (buffer: LineBuffer, paint: SyntaxPaint) => number): (editor: EditorBase) => void {
  return ({ buffer, paint }) => {
    buffer.anchor ??= buffer.cursor;
    buffer.cursor = target(buffer, paint);
  };
}

/** The next argument behind the cursor; behind the last one comes the first. Quotes are not part of it. */
function selectCommandArgument(editor: EditorBase): void {
  const { buffer, paint } = editor;
  const places: { readonly start: number; readonly end: number }[] = [];
  walk(paint.parse(buffer.text).ast, (node) => {
    if (node.kind === "Command") places.push(...argumentPlaces(node, buffer.text));
  });
  if (places.length === 0) return editor.ring();
  const following = places.findIndex(({ start }) => start >= buffer.cursor);
  const leap = following < 0 ? places.length : following;
  const index = (leap + (editor.argument ?? 1) - 1) % places.length;
  const next = places[(index + places.length) % places.length];
  buffer.anchor = next.start;
  buffer.cursor = next.end;
}

function argumentPlaces(
  { commandElements }: Command,
  text: string,
): { readonly start: number; readonly end: number }[] {
  return commandElements.slice(1).flatMap((element) => {
    const argument = element.kind === "CommandParameter" ? element.argument : element;
    if (!argument) return [];
    const { start, end } = argument.extent;
    if (argument.kind !== "StringConstantExpression" && argument.kind !== "ExpandableStringExpression")
      return [{ start, end }];
    switch (argument.stringConstantType) {
      case "BareWord":
        // What programs take for the name of an option is none of an argument.
        return argument.value.startsWith("--") ? [] : [{ start, end }];
      case "SingleQuotedHereString":
      case "DoubleQuotedHereString":
        return [{ start: text.indexOf("\n", start) + 1, end: Math.max(start, text.lastIndexOf("\n", end - 1)) }];
      default:
        return [{ start: start + 1, end: end - 1 }];
    }
  });
}
