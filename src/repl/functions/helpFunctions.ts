import { readLineFunctions } from "../../command/readLine/readLineFunctions.ts";
import type { EditorBase } from "../EditorBase.ts";
import type { HelpKind } from "../LineAdviser.ts";
import { KeyQuestion } from "../modes/KeyQuestion.ts";
import { fitting } from "../screenRows.ts";
import type { EditorFunctions } from "./EditorFunction.ts";

export const helpFunctions: EditorFunctions = {
  ShowCommandHelp: (editor) => showHelp(editor, "command"),
  ShowParameterHelp: (editor) => showHelp(editor, "parameter"),
  ShowKeyBindings: (editor) => {
    const { keys } = editor.settings;
    editor.notice = Object.entries(keys).map(([chord, name]) =>
      cutToRow(editor, `${chord.padEnd(24)} ${name.padEnd(26)} ${readLineFunctions[name]?.description ?? ""}`),
    );
  },
  WhatIsKey: (editor) => {
    editor.mode = new KeyQuestion(editor, "what-is-key:", ({ chord, text }) => {
      const name = editor.settings.keys[chord] ?? (text === "" ? null : "SelfInsert");
      const description = name === null ? "" : (readLineFunctions[name]?.description ?? "Put the character in");
      editor.notice = [cutToRow(editor, name === null ? `${chord}: not bound` : `${chord}: ${name} - ${description}`)];
    });
  },
};

/** Of a command all of it, on a screen of its own, at the parameter that the cursor stands in; of a parameter below the input. */
async function showHelp(editor: EditorBase, kind: HelpKind): Promise<void> {
  const { request, buffer } = editor;
  const help = await request.adviser.help(buffer.text, buffer.cursor, kind);
  if (help === null) return editor.ring();
  const { lines, top } = help;
  if (kind === "command") {
    editor.reading = { kind: "pager", title: "", lines, top };
    return;
  }
  const room = Math.max(3, editor.size.rows - 3);
  const cut = lines.length > room ? [...lines.slice(0, room - 1), "..."] : lines;
  editor.notice = cut.map((line) => cutToRow(editor, line));
}

function cutToRow({ size }: EditorBase, line: string): string {
  return fitting(line, size.columns - 1).text;
}
