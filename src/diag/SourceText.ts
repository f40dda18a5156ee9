/** A 1-based line and column, as PowerShell counts them in messages and position lines. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** The text of one script with the name of its file, and the way from offsets to lines. Offsets are UTF-16 units. */
export class SourceText {
  readonly text: string;
  readonly fileName: string | null;
  /** The tree of the text, kept here by those who show it to scripts; it goes when the text goes. */
  tree: object | null = null;
  #lineStarts: readonly number[] | null = null;

  constructor(text: string, fileName: string | null = null) {
    this.text = text;
    this.fileName = fileName;
  }

  /** Offsets at which lines begin. CR LF, LF and CR each end a line. */
  get lineStarts(): readonly number[] {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  lineAndColumn(offset: number): LineAndColumn {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The text of a 1-based line, without its line end; empty for a line that does not exist. */
  lineText(line: number): string {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return "";
    let end = this.lineStarts[line] ?? this.text.length;
    while (end > start && isLineEnd(this.text.charCodeAt(end - 1))) end--;
    return this.text.slice(start, end);
  }

  slice(start: number, end: number): string {
    return this.text.slice(start, end);
  }
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x0d && text.charCodeAt(index + 1) === 0x0a) index++;
    if (isLineEnd(code)) starts.push(index + 1);
  }
  return starts;
}
