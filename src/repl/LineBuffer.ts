/** The characters that part words, as PSReadLine has them at the start; white space does always. */
const usualWordDelimiters = ";:,.[]{}()/\\|!?^&*-=+'\"–—―";

/** The text that is being typed, where the cursor stands in it, and what is selected. Lines are parted by line feeds. */
export class LineBuffer {
  text = "";
  cursor = 0;
  /** The other end of the selection; null: nothing is selected. */
  anchor: number | null = null;
  wordDelimiters = usualWordDelimiters;

  set(text: string, cursor = text.length): void {
    this.text = text;
    this.cursor = cursor;
    this.anchor = null;
  }

  get selection(): { readonly start: number; readonly end: number } | null {
    const { anchor, cursor } = this;
    if (anchor === null || anchor === cursor) return null;
    return { start: Math.min(anchor, cursor), end: Math.max(anchor, cursor) };
  }

  /** Puts a piece at the cursor, in place of what is selected. */
  insert(piece: string): void {
    const { start, end } = this.selection ?? { start: this.cursor, end: this.cursor };
    this.replace(start, end, piece);
  }

  /** Puts a text in place of a range, the cursor behind it. */
  replace(start: number, end: number, piece: string): void {
    this.text = this.text.slice(0, start) + piece + this.text.slice(end);
    this.cursor = start + piece.length;
    this.anchor = null;
  }

  backspace(): void {
    const { start, end } = this.selection ?? { start: this.before(), end: this.cursor };
    this.replace(start, end, "");
  }

  deleteForward(): void {
    const { start, end } = this.selection ?? { start: this.cursor, end: this.after() };
    this.replace(start, end, "");
  }

  /** The place before the character that ends at a place: one of two units outside of the first plane. */
  before(place = this.cursor): number {
    const low = this.text.charCodeAt(place - 1);
    return Math.max(0, place - (low >= 0xdc00 && low <= 0xdfff ? 2 : 1));
  }

  after(place = this.cursor): number {
    const high = this.text.charCodeAt(place);
    return Math.min(this.text.length, place + (high >= 0xd800 && high <= 0xdbff ? 2 : 1));
  }

  /** The start of the word before a place. */
  wordStart(place = this.cursor): number {
    let at = place;
    while (at > 0 && this.#parts(at - 1)) at--;
    while (at > 0 && !this.#parts(at - 1)) at--;
    return at;
  }

  /** The end of the word that a place is in or before. */
  wordEnd(place = this.cursor): number {
    let at = place;
    while (at < this.text.length && this.#parts(at)) at++;
    while (at < this.text.length && !this.#parts(at)) at++;
    return at;
  }

  /** The start of the word behind the one that a place is in. */
  nextWord(place = this.cursor): number {
    let at = place;
    while (at < this.text.length && !this.#parts(at)) at++;
    while (at < this.text.length && this.#parts(at)) at++;
    return at;
  }

  /** The start of what stands before a place without white space. */
  unixWordStart(place = this.cursor): number {
    return this.text.slice(0, place).replace(/\S*\s*$/, "").length;
  }

  lineStart(place = this.cursor): number {
    return place === 0 ? 0 : this.text.lastIndexOf("\n", place - 1) + 1;
  }

  lineEnd(place = this.cursor): number {
    const next = this.text.indexOf("\n", place);
    return next < 0 ? this.text.length : next;
  }

  /** The place a line up or down in the same column; null where there is no such line. */
  vertical(step: -1 | 1): number | null {
    const start = this.lineStart();
    const column = this.cursor - start;
    if (step < 0) {
      if (start === 0) return null;
      const above = this.lineStart(start - 1);
      return Math.min(above + column, start - 1);
    }
    const end = this.lineEnd();
    if (end === this.text.length) return null;
    return Math.min(end + 1 + column, this.lineEnd(end + 1));
  }

  /** The place of the bracket that belongs to the one at a place; null where there is none. */
  matchingBrace(from = this.cursor): number | null {
    const [open, close] = ["([{", ")]}"];
    const at = this.text[from] ?? "";
    const step = open.includes(at) && at !== "" ? 1 : close.includes(at) && at !== "" ? -1 : 0;
    if (step === 0) return null;
    const other = step > 0 ? close[open.indexOf(at)] : open[close.indexOf(at)];
    let depth = 0;
    for (let place = from; place >= 0 && place < this.text.length; place += step) {
      if (this.text[place] === at) depth++;
      else if (this.text[place] === other && --depth === 0) return place;
    }
    return null;
  }

  #parts(place: number): boolean {
    const character = this.text[place];
    return /\s/.test(character) || this.wordDelimiters.includes(character);
  }
}
