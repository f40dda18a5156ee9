/** The text that is being typed, and where the cursor stands in it. Lines of a longer input are parted by line feeds. */
export class LineBuffer {
  text = "";
  cursor = 0;

  set(text: string, cursor = text.length): void {
    this.text = text;
    this.cursor = cursor;
  }

  insert(piece: string): void {
    this.replace(this.cursor, this.cursor, piece);
  }

  /** Puts a text in place of a range, the cursor behind it. */
  replace(start: number, end: number, piece: string): void {
    this.text = this.text.slice(0, start) + piece + this.text.slice(end);
    this.cursor = start + piece.length;
  }

  backspace(): void {
    if (this.cursor > 0) this.replace(this.#before(), this.cursor, "");
  }

  deleteForward(): void {
    const { cursor } = this;
    this.replace(cursor, this.#after(), "");
  }

  left(): void {
    this.cursor = this.#before();
  }

  right(): void {
    this.cursor = this.#after();
  }

  wordLeft(): void {
    this.cursor = this.#wordStart();
  }

  wordRight(): void {
    const match = /^\W*\w*/.exec(this.text.slice(this.cursor));
    this.cursor += match?.[0].length ?? 0;
  }

  /** Start and end of the line that the cursor is in. */
  home(): void {
    this.cursor = this.text.lastIndexOf("\n", this.cursor - 1) + 1;
  }

  end(): void {
    const next = this.text.indexOf("\n", this.cursor);
    this.cursor = next < 0 ? this.text.length : next;
  }

  killToEnd(): void {
    const start = this.cursor;
    this.end();
    if (this.cursor === start && start < this.text.length) this.cursor++;
    this.replace(start, this.cursor, "");
  }

  killToStart(): void {
    const end = this.cursor;
    this.home();
    this.replace(this.cursor, end, "");
  }

  killWord(): void {
    this.replace(this.#wordStart(), this.cursor, "");
  }

  /** Moves a line up or down and says whether there was one. */
  vertical(step: -1 | 1): boolean {
    const lines = this.text.split("\n");
    const before = this.text.slice(0, this.cursor).split("\n");
    const row = before.length - 1 + step;
    if (row < 0 || row >= lines.length) return false;
    const column = Math.min(before.at(-1)?.length ?? 0, lines[row].length);
    this.cursor = lines.slice(0, row).reduce((sum, line) => sum + line.length + 1, 0) + column;
    return true;
  }

  /** Before the word that ends at the cursor; signs between words go with the one behind them. */
  #wordStart(): number {
    return this.text.slice(0, this.cursor).replace(/[^\s\w]*\w*\s*$/, "").length;
  }

  /** A character outside of the first plane is two units. */
  #before(): number {
    const low = this.text.charCodeAt(this.cursor - 1);
    return Math.max(0, this.cursor - (low >= 0xdc00 && low <= 0xdfff ? 2 : 1));
  }

  #after(): number {
    const high = this.text.charCodeAt(this.cursor);
    return Math.min(this.text.length, this.cursor + (high >= 0xd800 && high <= 0xdbff ? 2 : 1));
  }
}
