import type { ChoiceDescription, PSHost } from "../../command/services/PSHost.ts";

/** A host that keeps what is written on the screen of another one. */
export class PageHost implements PSHost {
  readonly #inner: PSHost;
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
}
