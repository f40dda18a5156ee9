import { ownEntry } from "../../base/ownEntry.ts";
import { fitting } from "../../base/text/columnsOfRow.ts";
import { readLineFunctions, readLineGroups } from "../../command/readLine/readLineFunctions.ts";
import { handlerName } from "../../command/readLine/sessionKeyHandlers.ts";
import type { EditorBase } from "../EditorBase.ts";
import type { HelpKind } from "../LineAdviser.ts";
import { KeyQuestion } from "../modes/KeyQuestion.ts";
import type { EditorFunctions } from "./EditorFunction.ts";

export const helpFunctions: EditorFunctions = {
  ShowCommandHelp: (editor) => showHelp(editor, "command"),
  ShowParameterHelp: (editor) => showHelp(editor, "parameter"),
  ShowKeyBindings: (editor) => {
    editor.reading = { kind: "pager", title: "", lines: boundKeys(editor) };
  },
  WhatIsKey: (editor) => {
    editor.mode = new KeyQuestion(editor, "what-is-key:", ({ chord, text }) => {
      const name = editor.settings.keys[chord] ?? (text === "" ? null : "SelfInsert");
      const description = name === null ? "" : (readLineFunctions[name]?.description ?? "Put the character in");
      editor.notice = [cutToRow(editor, name === null ? `${chord}: not bound` : `${chord}: ${name} - ${description}`)];
    });
  },
};

/** The keys as Get-PSReadLineKeyHandler lists them, group by group. */
function boundKeys({ keys, settings: { scripts }, isViCommand }: EditorBase): readonly string[] {
  const rows = Object.entries(keys).map(([chord, name]) => {
    const script = ownEntry(scripts, handlerName(chord, isViCommand));
    const known = ownEntry(readLineFunctions, name);
    return script
      ? { chord, name: script.brief, description: script.long, group: "Custom" }
      : { chord, name, description: known?.description ?? "", group: known?.group ?? "Custom" };
  });
  const widths = [rows.map(({ chord }) => chord), rows.map(({ name }) => name)].map((texts) =>
    Math.max(...texts.map(({ length }) => length)),
  );
  const line = (...[chord, name, description]: readonly string[]) =>
    `${chord.padEnd(widths[0])} ${name.padEnd(widths[1])} ${description}`.trimEnd();
  return Object.entries(readLineGroups).flatMap(([group, title]) => {
    const listed = rows.filter((row) => row.group === group);
    if (listed.length === 0) return [];
    return [
      title,
      "=".repeat(title.length),
      "",
      line("Key", "Function", "Description"),
      line("---", "--------", "-----------"),
      ...listed.map(({ chord, name, description }) => line(chord, name, description)),
      "",
    ];
  });
}

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
