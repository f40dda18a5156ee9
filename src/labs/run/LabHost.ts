import { dialogAnswerText, readDialogAnswer } from "../../command/dialogAnswerText.ts";
import type { PromptInput } from "../../command/readLine/readLineService.ts";
import type { DialogAnswer, ScreenDialog } from "../../command/ScreenDialog.ts";
import type { ProgressRecord } from "../../command/services/ProgressRecord.ts";
import type { ChoiceDescription, PSHost, WhileWaiting } from "../../command/services/PSHost.ts";
import type { LabAnswer } from "./LabJournal.ts";

/**
 * The screen and keyboard of a learner, with what was answered kept. While a journal is replayed nothing is shown, and the
 * answers are those of the journal.
 */
export class LabHost implements PSHost {
  readonly #screen: PSHost;
  /** What was answered since the last `take`. */
  #answers: LabAnswer[] = [];
  #replayed: { readonly answers: LabAnswer[]; readonly width: number } | null = null;

  constructor(screen: PSHost) {
    this.#screen = screen;
  }

  get name(): string {
    return this.#screen.name;
  }

  get width(): number {
    return this.#replayed?.width ?? this.#screen.width;
  }

  get height(): number {
    return this.#screen.height;
  }

  /** A replay has a keyboard: whether somebody sat at it, the answers tell. */
  get interactive(): boolean {
    return this.#replayed !== null || this.#screen.interactive;
  }

  take(): LabAnswer[] {
    const answers = this.#answers;
    this.#answers = [];
    return answers;
  }

  /** Does something with the answers that were given then, and shows nothing of it. */
  replay<T>(answers: readonly LabAnswer[], width: number, work: () => T): T {
    const outer = this.#replayed;
    this.#replayed = { answers: [...answers], width };
    try {
      return work();
    } finally {
      this.#replayed = outer;
    }
  }

  write(text: string, foreground?: string | null, background?: string | null): void {
    if (!this.#replayed) this.#screen.write(text, foreground, background);
  }

  writeConsole(text: string, isError?: boolean): void {
    if (this.#replayed) return;
    if (this.#screen.writeConsole) this.#screen.writeConsole(text, isError);
    else this.#screen.write(text);
  }

  writeError(text: string): void {
    if (!this.#replayed) this.#screen.writeError(text);
  }

  writeProgress(record: ProgressRecord): void {
    if (!this.#replayed) this.#screen.writeProgress?.(record);
  }

  setWindowTitle(title: string): void {
    if (!this.#replayed) this.#screen.setWindowTitle?.(title);
  }

  clearScreen(): void {
    if (!this.#replayed) this.#screen.clearScreen?.();
  }

  readLine(prompt: string, waiting?: WhileWaiting): string | null {
    const ask = (): LabAnswer => ({ asked: "line", text: this.#screen.readLine(prompt, waiting) });
    return this.#answer("line", ask)?.text ?? null;
  }

  /** An input at a prompt inside of a command, which `read` asks the person for. */
  readInput(read: () => PromptInput): PromptInput {
    const ask = (): LabAnswer => {
      const input = read();
      return { asked: "line", text: input.kind === "end" ? null : input.kind === "line" ? input.text : "" };
    };
    const text = this.#answer("line", ask)?.text ?? null;
    return text === null ? { kind: "end" } : { kind: "line", text };
  }

  converse(dialog: ScreenDialog, waiting?: WhileWaiting): DialogAnswer | null {
    const ask = (): LabAnswer => {
      const given = this.#screen.converse?.(dialog, waiting) ?? null;
      return { asked: "dialog", text: given && dialogAnswerText(given) };
    };
    const text = this.#answer("dialog", ask)?.text ?? null;
    return text === null ? null : readDialogAnswer(text);
  }

  readSecureLine(prompt: string, waiting?: WhileWaiting): string | null {
    const ask = (): LabAnswer => ({ asked: "secret", text: this.#screen.readSecureLine(prompt, waiting) });
    return this.#answer("secret", ask)?.text ?? null;
  }

  promptForChoice(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoice: number,
    waiting?: WhileWaiting,
  ): number | null {
    const ask = (): LabAnswer => ({
      asked: "choice",
      index: this.#screen.promptForChoice(caption, message, choices, defaultChoice, waiting),
    });
    return this.#answer("choice", ask)?.index ?? null;
  }

  promptForChoices(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoices: readonly number[],
    waiting?: WhileWaiting,
  ): readonly number[] | null {
    const ask = (): LabAnswer => ({
      asked: "choices",
      indexes: this.#screen.promptForChoices?.(caption, message, choices, defaultChoices, waiting) ?? null,
    });
    return this.#answer("choices", ask)?.indexes ?? null;
  }

  promptForCredential(
    caption: string,
    message: string,
    userName: string,
    waiting?: WhileWaiting,
  ): { userName: string; password: string } | null {
    const ask = (): LabAnswer => {
      const given = this.#screen.promptForCredential(caption, message, userName, waiting);
      return { asked: "credential", userName: given?.userName ?? null, password: given?.password ?? "" };
    };
    const answer = this.#answer("credential", ask);
    return answer && answer.userName !== null ? { userName: answer.userName, password: answer.password } : null;
  }

  /** Null where a replay has no such answer: the command asks what it did not ask then. */
  #answer<K extends LabAnswer["asked"]>(
    asked: K,
    ask: () => LabAnswer,
  ): Extract<LabAnswer, { readonly asked: K }> | null {
    const answer = this.#replayed ? this.#replayed.answers.shift() : ask();
    if (!answer || answer.asked !== asked) return null;
    this.#answers.push(answer);
    return answer as Extract<LabAnswer, { readonly asked: K }>;
  }
}
