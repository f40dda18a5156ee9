import type { Command } from "../../syntax/ast/commands.ts";
import { walk } from "../../syntax/ast/walk.ts";
import type { EditorBase } from "../EditorBase.ts";
import type { LineBuffer } from "../LineBuffer.ts";
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
};

function selecting(target: (buffer: LineBuffer) => number): (editor: EditorBase) => void {
  return ({ buffer }) => {
    buffer.anchor ??= buffer.cursor;
    buffer.cursor = target(buffer);
  };
}

/** The next argument behind the cursor; behind the last one comes the first. Quotes are not part of it. */
function selectCommandArgument(editor: EditorBase): void {
  const { buffer, paint } = editor;
  const places: { readonly start: number; readonly end: number }[] = [];
  walk(paint.parse(buffer.text).ast, (node) => {
    if (node.kind === "Command") places.push(...argumentPlaces(node));
  });
  const next = places.find(({ start }) => start >= buffer.cursor) ?? places[0];
  if (!next) return editor.ring();
  buffer.anchor = next.start;
  buffer.cursor = next.end;
}

function argumentPlaces({ commandElements }: Command): { readonly start: number; readonly end: number }[] {
  return commandElements.slice(1).flatMap((element) => {
    const argument = element.kind === "CommandParameter" ? element.argument : element;
    if (!argument) return [];
    const { start, end } = argument.extent;
    const isQuoted =
      (argument.kind === "StringConstantExpression" || argument.kind === "ExpandableStringExpression") &&
      argument.stringConstantType !== "BareWord";
    return [isQuoted ? { start: start + 1, end: end - 1 } : { start, end }];
  });
}
