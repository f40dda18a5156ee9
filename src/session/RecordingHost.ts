import { longestText } from "../base/TooLarge.ts";
import type { ChoiceDescription, PSHost } from "../command/services/PSHost.ts";
import { StopThrown } from "../runtime/pipeline/signals.ts";

/** Answers a credential prompt; null refuses. */
export type CredentialAnswer = () => { readonly userName: string; readonly password: string } | null;

/**
 * A screen of given width that keeps all that is written, up to the longest text that there is: the limit of output for who
 * records it. Nobody is at its keyboard.
 */
export class RecordingHost implements PSHost {
  readonly height = 50;
  readonly interactive = false;
  #parts: string[] = [];
  #length = 0;

  constructor(
    readonly width: number,
    readonly signIn: CredentialAnswer = () => null,
    /** Whether a question gets the answer that it offers first, as a reader of a page would give it. */
    readonly takesDefaults = false,
    readonly name = "RecordingHost",
  ) {}

  get text(): string {
    return this.#parts.join("").replaceAll("\r\n", "\n");
  }

  /** What was written since the last call. */
  take(): string {
    const { text } = this;
    this.#parts = [];
    this.#length = 0;
    return text;
  }

  write(text: string): void {
    this.#keep(text);
  }

  /** Recordings were made through the host, where nothing of the console arrives. */
  writeConsole(): void {}

  writeError(text: string): void {
    this.#keep(text);
  }

  #keep(text: string): void {
    this.#length += text.length;
    if (this.#length > longestText) throw new StopThrown("output");
    this.#parts.push(text);
  }

  readLine(): null {
    return null;
  }

  readSecureLine(): null {
    return null;
  }

  promptForChoice(
    _caption: string,
    _message: string,
    _choices: readonly ChoiceDescription[],
    defaultChoice: number,
  ): number | null {
    return this.takesDefaults && defaultChoice >= 0 ? defaultChoice : null;
  }

  promptForCredential(): ReturnType<CredentialAnswer> {
    return this.signIn();
  }
}
