import type { DialogAnswer, ScreenDialog } from "../command/ScreenDialog.ts";
import type { ProgressRecord } from "../command/services/ProgressRecord.ts";
import type { ChoiceDescription, PSHost, WhileWaiting } from "../command/services/PSHost.ts";
import { StopThrown } from "../runtime/pipeline/signals.ts";
import { choiceHelp, choiceRows, chosenIndex, questionHead, severalChoicesRows } from "./choicePrompt.ts";
import { colored } from "./colors.ts";
import type { Keyboard } from "./Keyboard.ts";
import { ProgressPane } from "./ProgressPane.ts";

export interface Credential {
  readonly userName: string;
  readonly password: string;
}

/** Where text goes that a person reads. */
export interface ConsoleOutput {
  /** Whether nobody reads any more. */
  readonly closed: boolean;
  /** What was written since the last line ended. */
  unfinishedLine: string;
  write(text: string): void;
  /** What is no text of a line: sequences that move the cursor and put it back. */
  writePast(text: string): void;
}

export interface ConsoleHostParts {
  readonly output: ConsoleOutput;
  /** Where [Console]::Error goes. */
  readonly consoleError: ConsoleOutput;
  /** Where errors of scripts go: as in pwsh to standard error where that is no terminal, else to the screen. */
  readonly errors: ConsoleOutput;
  readonly keyboard: Keyboard;
  readonly width: () => number;
  readonly height: () => number;
  readonly colors: boolean;
  /** Whether the output is a terminal, which can show progress and have a title. */
  readonly isScreen: boolean;
  /** Answers for a credential prompt where nobody is at the keyboard; null: refuses. */
  readonly signIn: () => Credential | null;
  /** What becomes of a question of choices where nobody may be asked, as an error of the host; absent: the command tells it. */
  readonly refuses?: (() => never) | undefined;
  /** Whether a person answers credential prompts. */
  readonly asksForCredential: boolean;
}

/** The console: standard output, and the keyboard where somebody sits at it. */
export class ConsoleHost implements PSHost {
  readonly name = "ConsoleHost";
  readonly #parts: ConsoleHostParts;
  readonly #progress: ProgressPane | null = null;

  constructor(parts: ConsoleHostParts) {
    this.#parts = parts;
    const { output } = parts;
    if (!parts.isScreen) return;
    this.#progress = new ProgressPane(
      (text) => output.writePast(text),
      () => ({ columns: this.width, rows: this.height }),
      () => output.unfinishedLine.replace(/\u001b\[[0-9;]*m/g, "").length,
    );
  }

  writeProgress(record: ProgressRecord): void {
    this.#progress?.update(record);
  }

  /** Nothing goes on any more. */
  endProgress(): void {
    this.#progress?.end();
  }

  setWindowTitle(title: string): void {
    if (this.#parts.isScreen)
      this.#parts.output.writePast(`\u001b]0;${title.replace(/[\u0000-\u001f\u007f-\u009f]/g, "")}\u0007`);
  }

  clearScreen(): void {
    this.#progress?.clear();
    if (!this.#parts.isScreen) return;
    this.#parts.output.unfinishedLine = "";
    this.#parts.output.writePast("\u001b[2J\u001b[3J\u001b[H");
  }

  get width(): number {
    return this.#parts.width();
  }

  get height(): number {
    return this.#parts.height();
  }

  get interactive(): boolean {
    return this.#parts.keyboard.isTerminal;
  }

  get supportsVirtualTerminal(): boolean {
    return this.#parts.colors;
  }

  write(text: string, foreground: string | null = null, background: string | null = null): void {
    const { output, colors } = this.#parts;
    this.#progress?.clear();
    output.write(colors ? colored(text, foreground, background) : text);
    if (output.closed) throw new StopThrown("stopped");
  }

  writeError(text: string): void {
    if (this.#parts.errors === this.#parts.output) this.write(text, "Red");
    else {
      this.#progress?.clear();
      this.#parts.errors.write(text);
    }
  }

  writeConsole(text: string, isError = false): void {
    if (isError) this.#parts.consoleError.write(text);
    else this.write(text);
  }

  readLine(prompt: string, waiting?: WhileWaiting): string | null {
    this.#progress?.clear();
    const answer = this.#parts.keyboard.readLine(prompt, waiting);
    // Ctrl+C is no answer, and neither is what was typed before it.
    waiting?.();
    return answer;
  }

  readSecureLine(prompt: string, waiting?: WhileWaiting): string | null {
    this.#progress?.clear();
    const answer = this.#parts.keyboard.readSecret(prompt, waiting);
    waiting?.();
    return answer;
  }

  converse(dialog: ScreenDialog, waiting?: WhileWaiting): DialogAnswer | null {
    const { keyboard, isScreen } = this.#parts;
    if (!isScreen || !keyboard.isTerminal || !keyboard.converse) return null;
    this.#progress?.clear();
    return keyboard.converse(dialog, waiting);
  }

  promptForChoice(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoice: number,
    waiting?: WhileWaiting,
  ): number | null {
    if (!this.interactive) return this.#parts.refuses?.() ?? null;
    const { colors } = this.#parts;
    this.write(questionHead(caption, message, this.width));
    const paint = (text: string): string => (colors ? colored(text, "Yellow", null) : text);
    for (;;) {
      const rows = choiceRows(choices, defaultChoice, this.width, paint);
      for (const row of rows.slice(0, -1)) this.write(`${row}\n`);
      const answer = this.readLine(rows[rows.length - 1], waiting);
      if (answer === null) return null;
      if (answer === "" && defaultChoice >= 0) return defaultChoice;
      const index = chosenIndex(answer, choices);
      if (index >= 0) return index;
      if (answer.trim() === "?") this.write(choiceHelp(choices, this.width));
    }
  }

  promptForChoices(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoices: readonly number[],
    waiting?: WhileWaiting,
  ): number[] | null {
    if (!this.interactive) return this.#parts.refuses?.() ?? null;
    this.write(questionHead(caption, message, this.width));
    for (const row of severalChoicesRows(choices, defaultChoices)) this.write(`${row}\n`);
    const chosen: number[] = [];
    for (;;) {
      const answer = this.readLine(`Choice[${chosen.length}]: `, waiting);
      if (answer === null) return null;
      if (answer === "") return chosen.length > 0 ? chosen : [...defaultChoices];
      const index = chosenIndex(answer, choices);
      if (index >= 0) chosen.push(index);
      else if (answer.trim() === "?") this.write(choiceHelp(choices, this.width));
    }
  }

  promptForCredential(caption: string, message: string, userName: string, waiting?: WhileWaiting): Credential | null {
    const { asksForCredential, signIn } = this.#parts;
    if (!asksForCredential) return signIn();
    this.write(`\n${caption}\n${message}\n`);
    const name = userName === "" ? this.readLine("User: ", waiting) : userName;
    if (name === null || name === "") return null;
    const password = this.readSecureLine(`Password for user ${name}: `, waiting);
    return password === null ? null : { userName: name, password };
  }
}
