/** The characters that part words, as PSReadLine has them at the start; white space does always. */
const usualWordDelimiters = ";:,.[]{}()/\\|!?^&*-=+'\"–—―";

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many units a character is taken to have at most. */
const longestCharacter = 64;

/** Whether a unit is a character by itself that joins with none before it. */
function isPlain(text: string, place: number): boolean {
  return text.charCodeAt(place) < 0x300;
}

function lastCharacter(text: string): number {
  let start = 0;
  for (const { index } of characters.segment(text)) start = index;
  return start;
}

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

  /** The place before the character that ends at a place: what a person takes for one, whatever it is made of. */
  before(place = this.cursor): number {
    const { text } = this;
    if (place <= 1 || isPlain(text, place - 1)) return Math.max(0, place - 1);
    const start = Math.max(this.lineStart(place), place - longestCharacter);
    return start === place ? place - 1 : start + lastCharacter(text.slice(start, place));
  }

  after(place = this.cursor): number {
    const { text } = this;
    if (place + 1 >= text.length || (isPlain(text, place) && isPlain(text, place + 1)))
      return Math.min(text.length, place + 1);
    const [first] = characters.segment(text.slice(place, place + longestCharacter));
    return place + first.segment.length;
  }

  /** Where the character begins that a place is in. */
  characterStart(place: number): number {
    return place >= this.text.length ? this.text.length : this.before(place + 1);
  }

  /** The place so many characters on (below 0: back) from a place, in its line. */
  along(count: number, place = this.cursor): number {
    const [first, last] = [this.lineStart(place), this.lineEnd(place)];
    let at = place;
    for (let left = Math.abs(count); left > 0 && (count > 0 ? at < last : at > first); left--)
      at = count > 0 ? this.after(at) : this.before(at);
    return Math.max(first, Math.min(last, at));
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
