import type { ChoiceDescription, PSHost } from "../../command/PSHost.ts";
import type { ErrorRecord } from "../../objects/model/ErrorRecord.ts";
import type { PrintedError, PrintedPart } from "../../transcript/compare/shownErrors.ts";

/** An error on the screen, with its record. */
export interface ShownError extends PrintedError {
  readonly record: ErrorRecord;
}

/** A host that keeps what is written on the screen of another one, and which of it are errors. */
export class PageHost implements PSHost {
  readonly #inner: PSHost;
  #parts: PrintedPart<ShownError>[] = [];
  #text = "";

  constructor(inner: PSHost) {
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
  take(): PrintedPart<ShownError>[] {
    this.#endPart(null);
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }

  /** Writes an error by `show`, and knows what it wrote for that error. */
  showError(record: ErrorRecord, show: () => void): void {
    this.#endPart(null);
    try {
      show();
    } finally {
      // What was held back before the error is written first.
      const command = record.invocation?.commandName || record.activity;
      const error: ShownError = { message: record.message.replace(/\r\n/g, "\n"), command, record };
      const at = ownStart(this.#text, error);
      const own = this.#text.slice(at);
      this.#text = this.#text.slice(0, at);
      this.#endPart(null);
      this.#text = own;
      this.#endPart(error);
    }
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

  readLine(prompt: string): string | null {
    return this.#inner.readLine(prompt);
  }

  readSecureLine(prompt: string): string | null {
    return this.#inner.readSecureLine(prompt);
  }

  promptForChoice(
    caption: string,
    message: string,
    choices: readonly ChoiceDescription[],
    defaultChoice: number,
  ): number | null {
    return this.#inner.promptForChoice(caption, message, choices, defaultChoice);
  }

  promptForCredential(
    caption: string,
    message: string,
    userName: string,
  ): { userName: string; password: string } | null {
    return this.#inner.promptForCredential(caption, message, userName);
  }

  #endPart(error: ShownError | null): void {
    if (this.#text !== "" || error !== null) this.#parts.push({ text: this.#text, error });
    this.#text = "";
  }
}

/** Where the lines of an error begin in a text that may have other lines before them. */
function ownStart(text: string, { command, message }: PrintedError): number {
  const start = message.split("\n")[0].slice(0, 20);
  for (const sign of [`${command} : ${start}`.slice(0, 40), `${command}: `, start]) {
    const at = sign.trim() === "" ? -1 : text.indexOf(sign);
    if (at >= 0) return text.lastIndexOf("\n", at - 1) + 1;
  }
  return 0;
}
