import type { DialogAnswer, ScreenDialog } from "../../command/ScreenDialog.ts";
import type { ChoiceDescription, PSHost } from "../../command/services/PSHost.ts";
import { choiceRows, hotKey, questionHead } from "../../console/choicePrompt.ts";

/**
 * A host that keeps what is written on the screen of another one. A question gets the answer that it offers first, as a
 * reader of the page would give it, where nobody is there to be asked.
 */
export class PageHost implements PSHost {
  readonly #inner: PSHost;
  #text = "";
  /** Whether the page shows the questions that its script asks, so that they are part of what it prints. */
  showsQuestions = false;

  /**
   * `answerTo` gives what the reader of the page answers to a question for a text; null where that is not known. `waitsForKey`
   * says whether a key that is waited for is any key, which the reader presses.
   */
  constructor(
    inner: PSHost,
    readonly answerTo: (prompt: string) => string | null = () => null,
    readonly waitsForKey: () => boolean = () => false,
  ) {
    this.#inner = inner;
  }

  get name(): string {
    return this.#inner.name;
  }
  get width(): number {
    return this.#inner.width;
  }
  get height(): number {
    return this.#inner.height;
  }
  get interactive(): boolean {
    return this.#inner.interactive;
  }

  /** What was written since the last call. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }

  write(text: string, foreground?: string | null, background?: string | null): void {
    this.#text += text.replaceAll("\r\n", "\n");
    this.#inner.write(text, foreground, background);
  }

  writeConsole(text: string): void {
    this.#text += text.replaceAll("\r\n", "\n");
    if (this.#inner.writeConsole) this.#inner.writeConsole(text);
    else this.#inner.write(text);
  }

  writeError(text: string): void {
    this.#text += text.replaceAll("\r\n", "\n");
    this.#inner.writeError(text);
  }

  converse(dialog: ScreenDialog): DialogAnswer | null {
    const answer = this.#inner.converse?.(dialog) ?? null;
    if (answer !== null || dialog.kind !== "key" || !this.waitsForKey()) return answer;
    return { kind: "key", chord: "Enter", text: "\r" };
  }

  readLine(prompt: string): string | null {
    return this.#inner.readLine(prompt) ?? this.answerTo(prompt);
  }

  readSecureLine(prompt: string): string | null {
    return this.#inner.readSecureLine(prompt) ?? this.answerTo(prompt);
  }

  promptForChoice(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoice: number,
  ): number | null {
    const answer = this.#inner.promptForChoice(caption, message, choices, defaultChoice);
    if (answer !== null || this.#inner.interactive || defaultChoice < 0) return answer;
    if (this.showsQuestions) this.#text += questionText(caption, message, choices, defaultChoice);
    return defaultChoice;
  }

  promptForCredential(
    caption: string,
    message: string,
    userName: string,
  ): { userName: string; password: string } | null {
    return this.#inner.promptForCredential(caption, message, userName);
  }
}

/** A question with its answer, as a console shows it. */
function questionText(
  caption: string,
  message: string,
  choices: readonly ChoiceDescription[],
  defaultChoice: number,
): string {
  const anyWidth = Number.POSITIVE_INFINITY;
  const [row] = choiceRows(choices, defaultChoice, anyWidth);
  return `${questionHead(caption, message, anyWidth)}${row}${hotKey(choices[defaultChoice].label)}\n`;
}
