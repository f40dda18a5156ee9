import type { Token } from "./Token.ts";

/** Collects the value of a string in pieces: text, and tokens of variables and sub-expressions. */
export class TextPieces {
  readonly #parts: (string | Token)[] = [];
  #text = "";
  #value = "";
  #hasTokens = false;

  append(text: string): void {
    this.#text += text;
  }

  /** Adds a token with its own text, which stands in the value as it was written. */
  appendToken(token: Token, written: string): void {
    if (this.#text !== "") this.#parts.push(this.#text);
    this.#value += this.#text + written;
    this.#text = "";
    this.#parts.push(token);
    this.#hasTokens = true;
  }

  get value(): string {
    return this.#value + this.#text;
  }

  /** Null when the text holds no token. */
  get parts(): readonly (string | Token)[] | null {
    if (!this.#hasTokens) return null;
    return this.#text === "" ? this.#parts : [...this.#parts, this.#text];
  }
}
