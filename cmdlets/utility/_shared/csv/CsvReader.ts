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

  /** The fields of the next record; a blank line has none. */
  record(): string[] {
    const fields: string[] = [];
    let value = "";
    let started = false;
    let sawDelimiter = false;
    const endField = () => {
      fields.push(value);
      value = "";
      started = false;
    };
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at];
      if (character === this.#delimiter) {
        this.#at++;
        sawDelimiter = true;
        endField();
      } else if (character === '"' && !started) {
        this.#at++;
        value += this.#quoted();
        started = true;
      } else if (character === "\n" || character === "\r") {
        this.#at += character === "\r" && this.#text[this.#at + 1] === "\n" ? 2 : 1;
        break;
      } else {
        this.#at++;
        if (!started && (character === " " || character === "\t")) continue;
        started = true;
        value += character;
      }
    }
    if (started || sawDelimiter || value !== "") endField();
    return fields;
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
