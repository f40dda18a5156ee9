import { pollStop } from "../../base/budget.ts";

/** A value in a JSON text, with the piece of the text that it is. */
export interface JsonSource {
  /** "Undefined" of an element that was read from nowhere. */
  readonly kind: "Object" | "Array" | "String" | "Number" | "True" | "False" | "Null" | "Undefined";
  readonly raw: string;
  /** Of a string: its characters. */
  readonly text: string;
  readonly items: readonly JsonSource[];
  readonly properties: readonly { readonly name: string; readonly value: JsonSource }[];
  /** Where it ends. */
  readonly end: JsonPlace;
}

/** Lines from 0, and bytes of UTF-8 in the line. */
export interface JsonPlace {
  readonly line: number;
  readonly byte: number;
}

/** What System.Text.Json says of a text that is no JSON, without the place. */
export class StrictJsonFault {
  constructor(
    readonly sentence: string,
    readonly place: JsonPlace,
  ) {}

  get message(): string {
    return `${this.sentence} LineNumber: ${this.place.line} | BytePositionInLine: ${this.place.byte}.`;
  }
}

const literals = [
  ["t", "true", "True"],
  ["f", "false", "False"],
  ["n", "null", "Null"],
] as const;

/** Reads JSON as System.Text.Json does, which allows nothing that is not in the standard. Throws StrictJsonFault. */
export class StrictJsonReader {
  #at = 0;
  #depth = 0;

  constructor(
    readonly text: string,
    readonly maximumDepth = 64,
  ) {}

  read(): JsonSource {
    this.#blanks();
    if (this.#at >= this.text.length)
      throw this.#fault(
        "The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true.",
      );
    const found = this.#value();
    this.#blanks();
    if (this.#at < this.text.length)
      throw this.#fault(`${this.#here()} is invalid after a single JSON value. Expected end of data.`);
    return found;
  }

  #value(): JsonSource {
    pollStop();
    const start = this.#at;
    const first = this.text[start];
    if (first === "{") return this.#object(start);
    if (first === "[") return this.#array(start);
    if (first === '"') {
      const text = this.#string();
      return this.#made("String", start, { text });
    }
    for (const [letter, word, kind] of literals) if (first === letter) return this.#literal(start, word, kind);
    if (/[-0-9]/.test(first ?? "")) return this.#number(start);
    throw this.#fault(`${this.#here()} is an invalid start of a value.`);
  }

  #made(kind: JsonSource["kind"], start: number, parts: Partial<JsonSource> = {}): JsonSource {
    return { ...empty, ...parts, kind, raw: this.text.slice(start, this.#at), end: this.#place(this.#at) };
  }

  #literal(start: number, word: string, kind: JsonSource["kind"]): JsonSource {
    let length = 0;
    while (length < word.length && this.text[start + length] === word[length]) length++;
    this.#at = start + length;
    if (length === word.length) return this.#made(kind, start);
    const rest = this.text.slice(start);
    throw this.#fault(`'${rest}' is an invalid JSON literal. Expected the literal '${word}'.`);
  }

  #object(start: number): JsonSource {
    this.#enter("object");
    const properties: { name: string; value: JsonSource }[] = [];
    for (let isFirst = true; ; isFirst = false) {
      if (this.#ends("}", isFirst, "object")) return this.#made("Object", start, { properties });
      if (this.text[this.#at] !== '"')
        throw this.#fault(`${this.#here()} is an invalid start of a property name. Expected a '"'.`);
      const name = this.#string();
      this.#blanks();
      if (this.#at >= this.text.length) throw this.#fault("Expected a value, but instead reached end of data.");
      if (this.text[this.#at] !== ":")
        throw this.#fault(`${this.#here()} is invalid after a property name. Expected a ':'.`);
      this.#at++;
      this.#blanks();
      if (this.#at >= this.text.length) throw this.#open();
      properties.push({ name, value: this.#value() });
    }
  }

  #array(start: number): JsonSource {
    this.#enter("array");
    const items: JsonSource[] = [];
    for (let isFirst = true; ; isFirst = false) {
      if (this.#ends("]", isFirst, "array")) return this.#made("Array", start, { items });
      items.push(this.#value());
    }
  }

  #enter(what: string): void {
    this.#at++;
    if (++this.#depth > this.maximumDepth)
      throw this.#fault(
        `The maximum configured depth of ${this.maximumDepth} has been exceeded. Cannot read next JSON ${what}.`,
        this.#at - 1,
      );
  }

  /** Goes behind the bracket that ends a list, or to what stands in it next. */
  #ends(close: string, isFirst: boolean, what: string): boolean {
    this.#blanks();
    if (this.#at >= this.text.length) throw this.#open();
    if (this.text[this.#at] === close) {
      this.#at++;
      this.#depth--;
      return true;
    }
    if (isFirst) return false;
    const character = this.text[this.#at];
    if (character === "}" || character === "]") throw this.#fault(`'${character}' is invalid without a matching open.`);
    if (character !== ",")
      throw this.#fault(`${this.#here()} is invalid after a value. Expected either ',', '}', or ']'.`);
    const comma = this.#at++;
    this.#blanks();
    if (this.#at >= this.text.length)
      throw this.#fault("Expected start of a property name or value, but instead reached end of data.", comma);
    if (this.text[this.#at] === close)
      throw this.#fault(
        `The JSON ${what} contains a trailing comma at the end which is not supported in this mode. Change the reader options.`,
      );
    return false;
  }

  #open(): StrictJsonFault {
    return this.#fault(
      "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.",
    );
  }

  #string(): string {
    const start = this.#at++;
    for (;;) {
      const character = this.text[this.#at];
      if (character === undefined) throw this.#fault("Expected end of string, but instead reached end of data.");
      if (character === '"') break;
      if (character < " ")
        throw this.#fault(`${this.#here()} is invalid within a JSON string. The string should be correctly escaped.`);
      this.#at++;
      if (character === "\\") this.#escape();
    }
    this.#at++;
    return JSON.parse(this.text.slice(start, this.#at)) as string;
  }

  #escape(): void {
    const letter = this.text[this.#at];
    if (letter === undefined) throw this.#fault("Expected end of string, but instead reached end of data.");
    if (!'"\\/bfnrtu'.includes(letter))
      throw this.#fault(
        `${this.#here()} is an invalid escapable character within a JSON string. The string should be correctly escaped.`,
      );
    this.#at++;
    if (letter !== "u") return;
    for (let digit = 0; digit < 4; digit++, this.#at++) {
      if (this.#at >= this.text.length) throw this.#fault("Expected end of string, but instead reached end of data.");
      if (!/[0-9a-fA-F]/.test(this.text[this.#at]))
        throw this.#fault(
          `${this.#here()} is not a hex digit following '\\u' within a JSON string. The string should be correctly escaped.`,
        );
    }
  }

  #number(start: number): JsonSource {
    const sign = "a sign character ('+' or '-')";
    if (this.text[this.#at] === "-") {
      this.#at++;
      this.#needDigit(sign);
    }
    if (this.text[this.#at] === "0") {
      this.#at++;
      if (/[0-9]/.test(this.text[this.#at] ?? "")) throw this.#fault(`Invalid leading zero before ${this.#here()}.`);
    } else this.#digits();
    if (this.text[this.#at] === ".") {
      this.#at++;
      this.#needDigit("a decimal point ('.')");
      this.#digits();
    }
    if (/[eE]/.test(this.text[this.#at] ?? "")) {
      this.#at++;
      if (/[-+]/.test(this.text[this.#at] ?? "")) this.#at++;
      this.#needDigit(sign);
      this.#digits();
    }
    const next = this.text[this.#at];
    const end = "is an invalid end of a number. Expected a delimiter.";
    if (next === undefined && this.#depth > 0) throw this.#fault(`'${this.text[this.#at - 1]}' ${end}`);
    if (next !== undefined && !/[\s,\]}/]/.test(next)) throw this.#fault(`${this.#here()} ${end}`);
    return this.#made("Number", start);
  }

  #needDigit(behind: string): void {
    const character = this.text[this.#at];
    if (character === undefined) throw this.#fault("Expected a digit ('0'-'9'), but instead reached end of data.");
    if (!/[0-9]/.test(character))
      throw this.#fault(
        `${this.#here()} is invalid within a number, immediately after ${behind}. Expected a digit ('0'-'9').`,
      );
  }

  #digits(): void {
    while (/[0-9]/.test(this.text[this.#at] ?? "")) this.#at++;
  }

  #blanks(): void {
    while (/[ \t\r\n]/.test(this.text[this.#at] ?? "")) this.#at++;
  }

  /** The character that comes next; one that is no printable ASCII is told by its first byte. */
  #here(): string {
    const character = String.fromCodePoint(this.text.codePointAt(this.#at) ?? 0);
    if (character >= " " && character <= "~") return `'${character}'`;
    const [byte] = new TextEncoder().encode(character);
    return `'0x${byte.toString(16).toUpperCase().padStart(2, "0")}'`;
  }

  #fault(sentence: string, at = this.#at): StrictJsonFault {
    return new StrictJsonFault(sentence, this.#place(at));
  }

  #lines: number[] | null = null;

  #place(at: number): JsonPlace {
    this.#lines ??= [...this.text.matchAll(/\n/g)].map(({ index }) => index + 1);
    let [low, high] = [0, this.#lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lines[middle] <= at) low = middle + 1;
      else high = middle;
    }
    const start = low === 0 ? 0 : this.#lines[low - 1];
    return { line: low, byte: new TextEncoder().encode(this.text.slice(start, at)).length };
  }
}

const empty = { text: "", items: [], properties: [] };

/** What a JsonElement has that was read from nowhere. */
export const undefinedSource: JsonSource = { ...empty, kind: "Undefined", raw: "", end: { line: 0, byte: 0 } };
