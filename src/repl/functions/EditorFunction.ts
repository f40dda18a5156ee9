import type { Editor } from "../Editor.ts";
import type { KeyPress } from "../InputEvent.ts";

/** What a key does. */
export type EditorFunction = (editor: Editor, key: KeyPress) => void | Promise<void>;

export type EditorFunctions = Readonly<Record<string, EditorFunction>>;
