import { completingFunctions } from "./completingFunctions.ts";
import type { EditorFunctions } from "./EditorFunction.ts";
import { editingFunctions } from "./editingFunctions.ts";
import { helpFunctions } from "./helpFunctions.ts";
import { historyFunctions } from "./historyFunctions.ts";
import { killingFunctions } from "./killingFunctions.ts";
import { movingFunctions } from "./movingFunctions.ts";
import { selectingFunctions } from "./selectingFunctions.ts";
import { wordCaseFunctions } from "./wordCaseFunctions.ts";

/** All that a key can be bound to, by PSReadLine's names. */
export const editorFunctions: EditorFunctions = {
  ...editingFunctions,
  ...killingFunctions,
  ...movingFunctions,
  ...selectingFunctions,
  ...historyFunctions,
  ...completingFunctions,
  ...helpFunctions,
  ...wordCaseFunctions,
};
