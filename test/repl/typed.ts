import { type EditMode, keysOfMode } from "../../src/command/readLine/keysOfMode.ts";
import { initialReadLineSettings, type ReadLineSettings } from "../../src/command/readLine/ReadLineSettings.ts";
import { Editor } from "../../src/repl/Editor.ts";
import { History } from "../../src/repl/History.ts";
import type { KeyPress } from "../../src/repl/InputEvent.ts";
import { KeyDecoder } from "../../src/repl/KeyDecoder.ts";
import type { LineAdviser } from "../../src/repl/LineAdviser.ts";
import { candidate } from "../../src/session/completion/Candidate.ts";

export const adviser: LineAdviser = {
  complete: async (text, cursor) => {
    const start = text.lastIndexOf(" ", cursor - 1) + 1;
    const word = text.slice(start, cursor);
    const found = ["alpha", "alpine", "beta"].filter((name) => name.startsWith(word));
    return { start, end: cursor, candidates: found.map((name) => candidate(name, "Text", name, `tip of ${name}`)) };
  },
  help: async (text, _cursor, kind) => ({ lines: [`${kind} help of ${text}`], top: 0 }),
};

export interface Setting {
  readonly mode?: EditMode;
  readonly history?: readonly string[];
  readonly settings?: Partial<ReadLineSettings>;
  readonly adviser?: LineAdviser;
}

export function newEditor({ mode = "Windows", history = [], settings = {}, ...given }: Setting = {}): Editor {
  const kept = new History();
  kept.load(history);
  const request = {
    prompt: "> ",
    edition: "Core" as const,
    settings: {
      ...initialReadLineSettings(),
      keys: keysOfMode(mode),
      editMode: mode,
      predictionSource: "None" as const,
      ...settings,
    },
    adviser: given.adviser ?? adviser,
  };
  const editor = new Editor(kept, request);
  editor.begin(request);
  return editor;
}

/** Keys as somebody presses them: texts as they are, `<Ctrl+a>` by their names. */
export function keysOf(keys: string): KeyPress[] {
  return [...keys.matchAll(/<((?:\w+\+)*(?:\w+|\W))>|(.)/gsu)].map(([, name, character]) => {
    const chord = name ?? (character === " " ? "Spacebar" : character === "\n" ? "Enter" : character);
    const text = name === undefined ? (character === "\n" ? "" : character) : name === "Tab" ? "\t" : "";
    return { kind: "key", chord, text, isFollowed: false, isInBurst: false };
  });
}

export async function press(editor: Editor, keys: string): Promise<Editor> {
  for (const key of keysOf(keys)) await editor.press(key);
  return editor;
}

/** What a terminal sends, in pieces as they come. */
export async function send(editor: Editor, chunks: readonly string[]): Promise<void> {
  const decoder = new KeyDecoder();
  for (const chunk of chunks) for (const event of decoder.push(chunk)) await editor.press(event);
  for (const event of decoder.flush()) await editor.press(event);
}

/** The text with | at the cursor, and [ ] around what is selected. */
export function shown({ buffer }: Editor): string {
  const { text, cursor, selection } = buffer;
  const marks = [{ at: cursor, mark: "|" }];
  if (selection) marks.push({ at: selection.end, mark: "]" }, { at: selection.start, mark: "[" });
  return marks
    .sort((left, right) => right.at - left.at)
    .reduce((line, { at, mark }) => line.slice(0, at) + mark + line.slice(at), text);
}
