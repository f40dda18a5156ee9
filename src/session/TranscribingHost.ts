import type { DialogAnswer, ScreenDialog } from "../command/ScreenDialog.ts";
import type { ProgressRecord } from "../command/services/ProgressRecord.ts";
import type { ChoiceDescription, PSHost, WhileWaiting } from "../command/services/PSHost.ts";
import type { Transcript, TranscriptService } from "../command/services/TranscriptService.ts";

/** A host whose screen is written into transcripts too, while some run. */
export class TranscribingHost implements PSHost, TranscriptService {
  readonly #transcripts: Transcript[] = [];
  /** Told of every text, for the limit of output. */
  counted: (characters: number) => void = () => {};
  /** Called while a person is waited for: ends the question where the session is to stop. */
  waiting: WhileWaiting = () => {};
  readonly writeConsole?: (text: string, isError?: boolean) => void;

  constructor(readonly host: PSHost) {
    if (host.writeConsole)
      this.writeConsole = (text, isError) => {
        this.counted(text.length);
        host.writeConsole?.(text, isError);
      };
  }

  writeProgress(record: ProgressRecord): void {
    this.host.writeProgress?.(record);
  }

  setWindowTitle(title: string): void {
    this.host.setWindowTitle?.(title);
  }

  clearScreen(): void {
    this.host.clearScreen?.();
  }

  converse(dialog: ScreenDialog): DialogAnswer | null {
    return this.host.converse?.(dialog, this.waiting) ?? null;
  }

  get name(): string {
    return this.host.name;
  }
  get width(): number {
    return this.host.width;
  }
  get height(): number {
    return this.host.height;
  }
  get interactive(): boolean {
    return this.host.interactive;
  }
  get supportsVirtualTerminal(): boolean {
    return this.host.supportsVirtualTerminal ?? false;
  }

  start(transcript: Transcript): void {
    this.#transcripts.push(transcript);
  }

  record(text: string): void {
    for (const { write } of this.#transcripts) write(text);
  }

  stop(): Transcript | null {
    return this.#transcripts.pop() ?? null;
  }

  /** A command as it was typed at the prompt. */
  transcribeCommand(prompt: string, text: string, time: () => string): void {
    for (const { write, withHeaders } of this.#transcripts)
      write(`${withHeaders ? `${line}\nCommand start time: ${time()}\n${line}\n` : ""}${prompt}${text}\n`);
  }

  write(text: string, foreground?: string | null, background?: string | null): void {
    this.counted(text.length);
    for (const transcript of this.#transcripts) transcript.write(text);
    this.host.write(text, foreground, background);
  }

  writeError(text: string): void {
    this.counted(text.length);
    for (const transcript of this.#transcripts) transcript.write(text);
    this.host.writeError(text);
  }

  readLine(prompt: string): string | null {
    const answer = this.host.readLine(prompt, this.waiting);
    for (const transcript of this.#transcripts) transcript.write(`${prompt}${answer ?? ""}\n`);
    return answer;
  }

  readSecureLine(prompt: string): string | null {
    return this.host.readSecureLine(prompt, this.waiting);
  }

  promptForChoice(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoice: number,
  ): number | null {
    return this.host.promptForChoice(caption, message, choices, defaultChoice, this.waiting);
  }

  promptForChoices(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoices: readonly number[],
  ): readonly number[] | null {
    return this.host.promptForChoices?.(caption, message, choices, defaultChoices, this.waiting) ?? null;
  }

  promptForCredential(
    caption: string,
    message: string,
    userName: string,
  ): { userName: string; password: string } | null {
    return this.host.promptForCredential(caption, message, userName, this.waiting);
  }
}

const line = "*".repeat(22);
