import { fitting } from "../../base/text/columnsOfRow.ts";
import { type Candidate, candidate } from "../../session/completion/Candidate.ts";
import { commonBeginning } from "../commonBeginning.ts";
import type { EditorBase } from "../EditorBase.ts";
import type { EditorMode } from "../EditorMode.ts";
import type { KeyPress } from "../InputEvent.ts";
import type { Completion } from "../LineAdviser.ts";
import { putCandidate } from "../putCandidate.ts";

/**
 * Ctrl+Space: candidates in columns below the input, the tool tip of the chosen one below them. What is typed leaves those that
 * go on like that, and Backspace brings the others back.
 */
export class CompletionMenu implements EditorMode {
  readonly #typed: string;
  /** How the candidates that are left begin, and what was left before each character that was typed. */
  #beginning: string;
  readonly #before: { readonly beginning: string; readonly candidates: readonly Candidate[] }[] = [];
  #candidates: readonly Candidate[];
  #chosen = 0;
  #end: number;
  #columns = 1;
  #perColumn = 1;
  /** Tool tips that were asked for, by what they are of. */
  readonly #asked = new Map<string, string>();

  constructor(
    readonly editor: EditorBase,
    readonly completion: Completion,
  ) {
    const { start, end } = completion;
    this.#typed = editor.buffer.text.slice(start, end);
    this.#end = end;
    this.#candidates = completion.candidates;
    this.#beginning = commonBeginning(this.#candidates.map(({ text }) => text));
    this.#put(this.#candidates[0]);
  }

  /** A menu that shows the tool tip of its first candidate. */
  static async open(editor: EditorBase, completion: Completion): Promise<CompletionMenu> {
    const menu = new CompletionMenu(editor, completion);
    await menu.#askForTip();
    return menu;
  }

  async press(key: KeyPress): Promise<boolean> {
    const isTaken = this.#take(key);
    if (isTaken && this.editor.mode === this) await this.#askForTip();
    return isTaken;
  }

  /** How a command is called is asked for when it is chosen. */
  async #askForTip(): Promise<void> {
    const { kind, listItem, toolTip } = this.#candidates[this.#chosen];
    const { settings, request } = this.editor;
    if (kind !== "Command" || toolTip !== "" || !settings.showToolTips || this.#asked.has(listItem)) return;
    const help = await request.adviser.help(listItem, listItem.length, "syntax");
    this.#asked.set(listItem, help?.lines.join("\n") ?? "");
  }

  #take(key: KeyPress): boolean {
    const { length } = this.#candidates;
    const move = this.#moves()[key.chord];
    if (move !== undefined) {
      this.#chosen = (this.#chosen + move + length) % length;
      this.#put(this.#candidates[this.#chosen]);
    } else if (key.chord === "Escape" || key.chord === "Ctrl+g") {
      this.#put(candidate(this.#typed, "Text"));
      this.editor.mode = null;
    } else if (key.chord === "Enter") this.editor.mode = null;
    else if (key.chord === "Backspace") this.#widen();
    else return this.#narrow(key);
    return true;
  }

  /** Whether some candidate goes on with the character. */
  #narrow({ text }: KeyPress): boolean {
    if (text === "") return false;
    const beginning = this.#beginning + text;
    const left = this.#candidates.filter((each) => each.text.toLowerCase().startsWith(beginning.toLowerCase()));
    if (left.length === 0) return false;
    this.#before.push({ beginning: this.#beginning, candidates: this.#candidates });
    this.#show(beginning, left);
    return true;
  }

  #widen(): void {
    const last = this.#before.pop();
    if (last) this.#show(last.beginning, last.candidates);
    else this.editor.ring();
  }

  #show(beginning: string, candidates: readonly Candidate[]): void {
    this.#beginning = beginning;
    this.#candidates = candidates;
    this.#chosen = 0;
    this.#put(candidates[0]);
  }

  below(columns: number, rows: number): readonly string[] {
    const candidates = this.#candidates;
    const room = Math.max(3, Math.min(rows - 4, 12));
    const widest =
      candidates.reduce((most, { listItem }) => Math.max(most, fitting(listItem, columns - 2).columns), 0) + 2;
    this.#columns = Math.max(1, Math.floor(columns / widest));
    this.#perColumn = Math.ceil(candidates.length / this.#columns);
    const chosenRow = this.#chosen % this.#perColumn;
    const top = Math.max(0, Math.min(chosenRow - Math.floor(room / 2), this.#perColumn - room));
    const shown: string[] = [];
    for (let row = top; row < Math.min(this.#perColumn, top + room); row++) shown.push(this.#row(row, widest, columns));
    return [...shown, ...this.#toolTip(columns)];
  }

  #row(row: number, widest: number, columns: number): string {
    const candidates = this.#candidates;
    const { colors } = this.editor.settings;
    let line = "";
    for (let index = row; index < candidates.length; index += this.#perColumn) {
      const item = fitting(candidates[index].listItem, columns - 2);
      const padding = " ".repeat(Math.max(0, widest - item.columns - (widest > columns ? 2 : 0)));
      line += index === this.#chosen ? `${colors.Selection ?? ""}${item.text}\u001b[0m${padding}` : item.text + padding;
    }
    return line.trimEnd();
  }

  #toolTip(columns: number): readonly string[] {
    const { listItem, ...candidate } = this.#candidates[this.#chosen];
    const toolTip = candidate.toolTip || (this.#asked.get(listItem) ?? "");
    if (!this.editor.settings.showToolTips || toolTip === "" || toolTip === listItem) return [];
    return [
      "",
      ...toolTip
        .trim()
        .split("\n")
        .slice(0, 4)
        .map((line) => fitting(line.trimEnd(), columns - 1).text),
    ];
  }

  /** How far each key goes among the candidates, which stand column by column. */
  #moves(): Readonly<Record<string, number>> {
    const column = this.#columns > 1 ? this.#perColumn : 1;
    const right = this.#chosen + column < this.#candidates.length ? column : 1;
    const left = this.#chosen - column >= 0 ? -column : -1;
    return {
      DownArrow: 1,
      UpArrow: -1,
      Tab: 1,
      "Shift+Tab": -1,
      "Ctrl+Spacebar": 1,
      "Ctrl+n": 1,
      "Ctrl+p": -1,
      RightArrow: right,
      LeftArrow: left,
    };
  }

  #put(chosen: Candidate): void {
    this.#end = putCandidate(this.editor.buffer, this.completion.start, this.#end, chosen);
  }
}
