import { cellsOfCharacter } from "../base/text/cellsOfCharacter.ts";

const reset = "\u001b[0m";

/** Puts characters into the rows of a screen of some width. Each row stands for itself: it ends without a colour. */
export class ScreenRows {
  readonly rows: string[] = [];
  column = 0;
  #row = "";
  #style = "";
  /** The character that was written last. */
  #before = "";

  constructor(readonly width: number) {}

  get row(): number {
    return this.rows.length;
  }

  /** A text with escape sequences for colours and the like, which take no columns. */
  writeStyled(text: string): void {
    for (const piece of text.split(/(\u001b\[[0-9;]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\))/)) {
      if (piece.startsWith("\u001b[") && piece.endsWith("m")) {
        this.#style = piece === reset || piece === "\u001b[m" ? "" : this.#style + piece;
        this.#row += piece;
      } else if (piece.startsWith("\u001b]")) this.#row += piece;
      else this.#putAll(piece);
    }
  }

  write(text: string, style: string): void {
    this.style(style);
    this.#putAll(text);
  }

  /** A text in rows that nobody sees: they are counted and stay empty. */
  pass(text: string): void {
    if (!isPlain(text)) return this.#putAll(text);
    const columns = this.column + text.length;
    for (let left = Math.floor(columns / this.width); left > 0; left--) this.newRow();
    this.column = columns % this.width;
  }

  style(style: string): void {
    if (style === this.#style) return;
    this.#row += (this.#style === "" ? "" : reset) + style;
    this.#style = style;
  }

  newRow(): void {
    this.rows.push(this.#row + (this.#style === "" ? "" : reset));
    this.#row = this.#style;
    this.column = 0;
  }

  /** All rows; nothing may be written afterwards. */
  done(): readonly string[] {
    this.newRow();
    return this.rows;
  }

  #putAll(text: string): void {
    if (!isPlain(text)) {
      for (const character of text) this.#put(character);
      return;
    }
    for (let at = 0; at < text.length; ) {
      const piece = text.slice(at, at + this.width - this.column);
      this.#row += piece;
      this.column += piece.length;
      at += piece.length;
      if (this.column >= this.width) this.newRow();
    }
  }

  #put(character: string): void {
    if (character === "\n") {
      this.newRow();
      return;
    }
    const shown = shownCharacter(character, this.column);
    const columns = shown.length > 1 && shown !== character ? shown.length : cellsOfCharacter(character, this.#before);
    this.#before = character;
    if (this.column + columns > this.width) this.newRow();
    this.#row += shown;
    this.column += columns;
    // Behind a full row stands the start of the next.
    if (this.column >= this.width) this.newRow();
  }
}

const tabWidth = 4;

/** Whether each character of a text takes one column as it is. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** A control character as something that a person sees. */
function shownCharacter(character: string, column: number): string {
  if (character === "\t") return " ".repeat(tabWidth - (column % tabWidth));
  const code = character.charCodeAt(0);
  return code < 32 ? `^${String.fromCharCode(code + 64)}` : character;
}
