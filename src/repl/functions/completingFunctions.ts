import { fitting } from "../../base/text/columnsOfRow.ts";
import { type Candidate, candidate } from "../../session/completion/Candidate.ts";
import { commonBeginning } from "../commonBeginning.ts";
import type { EditorBase } from "../EditorBase.ts";
import type { KeyPress } from "../InputEvent.ts";
import type { Completion } from "../LineAdviser.ts";
import { CompletionMenu } from "../modes/CompletionMenu.ts";
import { KeyQuestion } from "../modes/KeyQuestion.ts";
import { putCandidate } from "../putCandidate.ts";
import type { EditorFunctions } from "./EditorFunction.ts";

export const completingFunctions: EditorFunctions = {
  Complete: completeCommonPart,
  MenuComplete: async (editor) => {
    const found = await candidatesAt(editor);
    if (!found) return editor.ring();
    if (found.candidates.length === 1) putCandidate(editor.buffer, found.start, found.end, found.candidates[0]);
    else
      await askIfMany(editor, found, async () => {
        editor.mode = await CompletionMenu.open(editor, found);
      });
  },
  PossibleCompletions: async (editor) => {
    const found = await candidatesAt(editor);
    if (!found) return editor.ring();
    await askIfMany(editor, found, async () => {
      editor.notice = listed(found.candidates, editor.size);
    });
  },
  TabCompleteNext: (editor, key) => cycle(editor, 1, key),
  TabCompletePrevious: (editor, key) => cycle(editor, -1, key),
  ViTabCompleteNext: (editor, key) => cycle(editor, 1, key),
  ViTabCompletePrevious: (editor, key) => cycle(editor, -1, key),
};

/** More candidates than anybody reads are shown only to one who wants them. */
async function askIfMany(editor: EditorBase, { candidates }: Completion, show: () => Promise<void>): Promise<void> {
  if (candidates.length <= editor.settings.completionQueryItems) return show();
  editor.mode = new KeyQuestion(
    editor,
    `Display all ${candidates.length} possibilities? (y or n) _`,
    async ({ text }) => {
      if (text.toLowerCase() === "y") await show();
    },
  );
}

/** Going from candidate to candidate: what stands in the text now. */
interface Cycle {
  readonly found: Completion;
  readonly index: number;
  readonly text: string;
  /** Where the candidate ends that stands in the text. */
  readonly end: number;
}

const cycles = new WeakMap<EditorBase, Cycle>();

async function cycle(editor: EditorBase, step: -1 | 1, key: KeyPress): Promise<void> {
  const { buffer, previous } = editor;
  let state = cycles.get(editor);
  if (!previous.name.includes("TabComplete") || state?.text !== buffer.text) {
    const found = await candidatesAt(editor);
    // Nothing that was pasted is lost: a tab that came with other keys and completes nothing is one.
    if (!found) return key.isInBurst ? buffer.insert(key.text) : editor.ring();
    state = { found, index: step > 0 ? -1 : 0, text: buffer.text, end: found.end };
  }
  const { candidates, start } = state.found;
  const index = (state.index + step + candidates.length) % candidates.length;
  const end = putCandidate(buffer, start, state.end, candidates[index]);
  cycles.set(editor, { found: state.found, index, text: buffer.text, end });
}

/** Emacs: as far as all candidates agree; again: what they are. */
async function completeCommonPart(editor: EditorBase): Promise<void> {
  const found = await candidatesAt(editor);
  if (!found) return editor.ring();
  const { buffer, previous } = editor;
  const { candidates, start, end } = found;
  const common = commonBeginning(candidates.map(({ text }) => text));
  if (candidates.length === 1) putCandidate(buffer, start, end, candidates[0]);
  else if (common.length > end - start) buffer.replace(start, end, common);
  else editor.ring();
  if (candidates.length > 1 && previous.name === "Complete") editor.notice = listed(candidates, editor.size);
}

async function candidatesAt(editor: EditorBase): Promise<Completion | null> {
  const { buffer, request } = editor;
  buffer.anchor = null;
  const found = fromHistory(editor) ?? (await request.adviser.complete(buffer.text, buffer.cursor));
  return found && found.candidates.length > 0 ? found : null;
}

/** `#text` at the start of the input: the inputs of the history that contain the text. */
function fromHistory({ buffer, history }: EditorBase): Completion | null {
  if (!/^#\S+$/.test(buffer.text)) return null;
  const query = buffer.text.slice(1).toLowerCase();
  const number = /^\d+$/.test(query) ? history.items[Number(query) - 1] : undefined;
  const inputs = number ? [number] : history.recent((input) => input.toLowerCase().includes(query), 100);
  const candidates = inputs.map((text) => candidate(text, "History", text.replaceAll("\n", "⏎"), text));
  return candidates.length === 0 ? null : { start: 0, end: buffer.text.length, candidates };
}

/** In columns, as many as the screen has room for, and how many more there are. */
function listed(candidates: readonly Candidate[], { columns, rows }: EditorBase["size"]): readonly string[] {
  const all = candidates.map(({ listItem }) => fitting(listItem, columns - 2));
  const widest = all.reduce((most, item) => Math.max(most, item.columns), 0) + 2;
  const across = Math.max(1, Math.floor(columns / widest));
  const room = Math.max(1, rows - 4);
  const items = all.slice(0, room * across);
  const more = all.length - items.length;
  const down = Math.ceil(items.length / across);
  const lines = Array.from({ length: down }, (_, row) =>
    items
      .filter((_item, index) => index % down === row)
      .map((item) => item.text + " ".repeat(widest - item.columns))
      .join("")
      .trimEnd(),
  );
  return more > 0 ? [...lines, `... ${more} more`] : lines;
}
