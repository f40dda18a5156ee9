/** Takes CSV text apart, record by record. A quote counts only at the start of a field. */
export class CsvReader {
  readonly #text: string;
  readonly #delimiter: string;
  #at = 0;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The rest of the line, where it begins as given; null where it does not. */
  lineStartingWith(start: string): string | null {
    if (!this.#text.startsWith(start, this.#at)) return null;
    const end = /\r\n|\r|\n|$/g;
    end.lastIndex = this.#at;
    const found = end.exec(this.#text);
    const line = this.#text.slice(this.#at, found?.index);
    this.#at = found ? found.index + found[0].length : this.#text.length;
    return line;
  }

  /**
   * The fields of the next record; a text that ends without a line end has no empty last field. Where only blanks follow
   * to a field's end, one of them stays with a plain value and none with a quoted one.
   */
  record(): string[] {
    const fields: string[] = [];
    let value = "";
    let isStarted = false;
    let isQuoted = false;
    let hasBlank = false;
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at];
      if (character === this.#delimiter) {
        this.#at++;
        fields.push(value);
        value = "";
        isStarted = isQuoted = hasBlank = false;
      } else if (character === '"' && !isStarted) {
        this.#at++;
        value += this.#quoted();
        isStarted = isQuoted = true;
      } else if (character === "\n" || character === "\r") {
        this.#at += character === "\r" && this.#text[this.#at + 1] === "\n" ? 2 : 1;
        fields.push(value);
        return fields;
      } else if (character !== " " && character !== "\t") {
        // Behind a closing quote, and from a quote within a plain value, all is text up to the field's end.
        const isRest = isStarted && (isQuoted || character === '"');
        value += isRest ? this.#rest() : character;
        if (!isRest) this.#at++;
        isStarted = true;
      } else if (isStarted && !hasBlank) {
        hasBlank = true;
        const rest = this.#rest();
        value += /[^ \t]/.test(rest) ? rest : isQuoted ? "" : rest[0];
      } else this.#at++;
    }
    if (isStarted) fields.push(value);
    return fields;
  }

  #rest(): string {
    const start = this.#at;
    while (this.#at < this.#text.length && !this.#isEnd(this.#text[this.#at])) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  #isEnd(character: string): boolean {
    return character === this.#delimiter || character === "\n" || character === "\r";
  }

  #quoted(): string {
    let value = "";
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at++];
      if (character !== '"') value += character;
      else if (this.#text[this.#at] === '"') {
        value += '"';
        this.#at++;
      } else return value;
    }
    return value;
  }
}
