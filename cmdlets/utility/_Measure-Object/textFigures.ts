/** Lines, words and characters of text as Measure-Object counts them. */
export class TextFigures {
  #lines = 0;
  #words = 0;
  #characters = 0;
  readonly #ignoreWhiteSpace: boolean;

  constructor(ignoreWhiteSpace: boolean) {
    this.#ignoreWhiteSpace = ignoreWhiteSpace;
  }

  add(text: string): void {
    this.#lines += text.length === 0 ? 0 : text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
    this.#words += text.split(/\s+/).filter((word) => word !== "").length;
    this.#characters += this.#ignoreWhiteSpace ? text.replace(/\s/g, "").length : text.length;
  }

  figures(lines: boolean, words: boolean, characters: boolean): ReadonlyMap<string, unknown> {
    const found = new Map<string, unknown>();
    if (lines) found.set("Lines", this.#lines);
    if (words) found.set("Words", this.#words);
    if (characters) found.set("Characters", this.#characters);
    return found;
  }
}
