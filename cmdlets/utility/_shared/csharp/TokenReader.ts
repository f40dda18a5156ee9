import { Beyond } from "./Beyond.ts";
import type { CSharpToken } from "./tokens.ts";

/** Tokens one after the other; what is not as expected is beyond what is read. */
export class TokenReader {
  protected at = 0;

  constructor(protected readonly tokens: readonly CSharpToken[]) {}

  protected get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  /** The text of a word, number or sign; of texts nothing. */
  protected peek(ahead = 0): string {
    const token = this.tokens[this.at + ahead];
    return token === undefined || token.kind === "string" || token.kind === "char" ? "" : token.text;
  }

  protected kind(ahead = 0): CSharpToken["kind"] | undefined {
    return this.tokens[this.at + ahead]?.kind;
  }

  protected is(text: string): boolean {
    return this.peek() === text;
  }

  protected accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.at++;
    return true;
  }

  protected expect(text: string): void {
    if (!this.accept(text)) throw new Beyond();
  }

  protected next(): CSharpToken {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Beyond();
    return token;
  }

  protected word(): string {
    const token = this.next();
    if (token.kind !== "word") throw new Beyond();
    return token.text;
  }

  protected dotted(): string {
    let name = this.word();
    while (this.accept(".")) name += `.${this.word()}`;
    return name;
  }

  /** What `read` gives, or null and the place as it was where that is something else. */
  protected attempt<Result>(read: () => Result): Result | null {
    const start = this.at;
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Beyond)) throw error;
      this.at = start;
      return null;
    }
  }
}
