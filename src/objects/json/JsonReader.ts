import { pollStop } from "../../base/budget.ts";
import { runEnd } from "../../base/text/runEnd.ts";
import { isDecimalNumber } from "./isDecimalNumber.ts";

/** What is read: an object keeps its keys in order, repeated ones too; numbers keep their text. */
export type JsonValue =
  | { readonly kind: "null" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly text: string }
  /** `isDate`: JavaScriptSerializer takes it for a date. */
  | { readonly kind: "string"; readonly text: string; readonly isDate?: true }
  | { readonly kind: "array"; readonly items: readonly JsonValue[] }
  | { readonly kind: "object"; readonly entries: readonly { readonly name: string; readonly value: JsonValue }[] };

/** Text that is not JSON: the reader's own sentence, with path and position. */
export class JsonFault {
  /** `place` is where Json.NET stopped reading; null where the text ended too soon, which its writer says. */
  constructor(
    readonly message: string,
    readonly place: JsonPlace | null = null,
  ) {}
}

export interface JsonPlace {
  readonly line: number;
  readonly position: number;
  readonly path: string;
}

type PathPart = string | number;

/**
 * Reads JSON as leniently as Json.NET does: comments, single quotes, names without quotes and a comma at the end are
 * accepted. Throws JsonFault with Json.NET's sentences.
 */
export class JsonReader {
  readonly #text: string;
  readonly #maximumDepth: number;
  readonly #path: PathPart[] = [];
  #at = 0;

  constructor(text: string, maximumDepth: number) {
    this.#text = text;
    this.#maximumDepth = maximumDepth;
  }

  /** The whole text as one value; null for a text with nothing in it. */
  read(): JsonValue | null {
    this.#skip();
    if (this.#at >= this.#text.length) return null;
    const value = this.#value();
    this.#skip();
    if (this.#at < this.#text.length) {
      throw this.#fault(`Additional text encountered after finished reading JSON content: ${this.#text[this.#at]}.`);
    }
    return value;
  }

  #value(): JsonValue {
    pollStop();
    const character = this.#text[this.#at];
    switch (character) {
      case "{":
        return this.#object();
      case "[":
        return this.#array();
      case '"':
      case "'":
        return { kind: "string", text: this.#string() };
      case "t":
        return this.#word("true", { kind: "boolean", value: true }, "boolean");
      case "f":
        return this.#word("false", { kind: "boolean", value: false }, "boolean");
      case "n":
        if (/^(u|$)/.test(this.#text.slice(this.#at + 1, this.#at + 2)))
          return this.#word("null", { kind: "null" }, "null");
        throw this.#unexpected();
      case "u":
        return this.#word("undefined", { kind: "null" }, "undefined");
      case "N":
        return this.#word("NaN", { kind: "number", text: "NaN" }, "NaN");
      case "I":
        return this.#word("Infinity", { kind: "number", text: "Infinity" }, "Infinity");
      default:
        if (/[-0-9.]/.test(character)) return this.#number(this.#numberText());
        throw this.#unexpected();
    }
  }

  #object(): JsonValue {
    this.#enter();
    const entries: { name: string; value: JsonValue }[] = [];
    const depth = this.#path.length;
    for (;;) {
      this.#skip();
      if (this.#at >= this.#text.length && entries.length > 0 && this.#mayLackEnd) throw this.#noToken(depth);
      if (this.#at >= this.#text.length) throw this.#objectEnd(entries.length === 0, depth);
      if (this.#text[this.#at] === "}") {
        this.#at++;
        this.#depth--;
        this.#path.length = depth;
        return { kind: "object", entries };
      }
      const name = this.#name();
      this.#skip();
      if (this.#text[this.#at] !== ":") {
        const found = this.#text[this.#at] ?? "\0";
        throw this.#fault(`Invalid character after parsing property name. Expected ':' but got: ${found}.`);
      }
      this.#path[depth] = name;
      this.#at++;
      this.#skip();
      if (this.#at >= this.#text.length)
        throw this.#mayLackEnd ? this.#noToken(depth) : this.#fault("Unexpected end when deserializing object.");
      entries.push({ name, value: this.#value() });
      if (this.#afterValue("}")) return { kind: "object", entries };
    }
  }

  /** The text ends where a name or the end of an object should stand. */
  #objectEnd(isEmpty: boolean, depth: number): JsonFault {
    if (!isEmpty) return this.#fault("Unexpected end when deserializing object.");
    return depth === 0 ? this.#fault("Unexpected end when reading JSON.") : this.#noToken(depth);
  }

  #noToken(depth: number): JsonFault {
    return new JsonFault(`Unexpected end when reading token. Path '${this.#pathText(depth)}'.`);
  }

  #array(): JsonValue {
    this.#enter();
    const items: JsonValue[] = [];
    const depth = this.#path.length;
    if (depth === 0) this.#mayLackEnd = true;
    for (;;) {
      this.#skip();
      const last = items.at(-1)?.kind;
      if (this.#at >= this.#text.length && this.#mayLackEnd && (last === "array" || last === "object"))
        return { kind: "array", items };
      if (this.#at >= this.#text.length) throw this.#noToken(depth);
      if (this.#text[this.#at] === "]") {
        this.#at++;
        this.#depth--;
        this.#path.length = depth;
        return { kind: "array", items };
      }
      // A comma where a value should stand leaves out one.
      // Lists and objects count as soon as they begin, numbers when their characters are read, other values when all is read.
      const number = /[-0-9.]/.test(this.#text[this.#at]) ? this.#numberText() : null;
      if (number !== null || /[[{]/.test(this.#text[this.#at])) this.#path[depth] = items.length;
      if (number !== null) items.push(this.#number(number));
      else items.push(this.#text[this.#at] === "," ? { kind: "null" } : this.#value());
      this.#path[depth] = items.length - 1;
      if (this.#afterValue("]")) return { kind: "array", items };
    }
  }

  #depth = 0;

  #enter(): void {
    this.#at++;
    this.#depth++;
    if (this.#depth > this.#maximumDepth)
      throw this.#fault(`The reader's MaxDepth of ${this.#maximumDepth} has been exceeded.`);
  }

  /** In a list that is the whole text the ends of all that is open may be missing. */
  #mayLackEnd = false;

  /** A comma, or the bracket that ends the list, which stays; whether the text ends here, as it may. */
  #afterValue(close: string): boolean {
    this.#skip();
    if (this.#at >= this.#text.length) {
      if (this.#mayLackEnd) return true;
      throw this.#fault("Unexpected end when deserializing object.");
    }
    const character = this.#text[this.#at];
    if (character === ",") this.#at++;
    else if (character !== close) {
      throw this.#fault(`After parsing a value an unexpected character was encountered: ${character}.`);
    }
    return false;
  }

  #name(): string {
    const character = this.#text[this.#at];
    if (character === '"' || character === "'") return this.#string();
    const word = /[\p{L}\p{Nd}_$]+/uy;
    word.lastIndex = this.#at;
    const found = word.exec(this.#text)?.[0];
    if (found === undefined) throw this.#fault(`Invalid property identifier character: ${character}.`);
    this.#at += found.length;
    const next = this.#text[this.#at];
    if (next === undefined) throw this.#fault("Unexpected end while parsing unquoted property name.");
    if (!/[\s:]/.test(next)) throw this.#fault(`Invalid JavaScript property identifier character: ${next}.`);
    return found;
  }

  #string(): string {
    const quote = this.#text[this.#at++];
    let value = "";
    let slash = this.#text.indexOf("\\", this.#at);
    let end = this.#text.indexOf(quote, this.#at);
    for (;;) {
      pollStop();
      if (end >= 0 && end < this.#at) end = this.#text.indexOf(quote, this.#at);
      if (slash >= 0 && slash < this.#at) slash = this.#text.indexOf("\\", this.#at);
      if (slash < 0 || (end >= 0 && end < slash)) {
        if (end < 0) this.#at = this.#text.length;
        if (end < 0) throw this.#fault(`Unterminated string. Expected delimiter: ${quote}.`);
        value += this.#text.slice(this.#at, end);
        this.#at = end + 1;
        return value;
      }
      value += this.#text.slice(this.#at, slash);
      this.#at = slash + 1;
      value += this.#escape(quote);
    }
  }

  #escape(quote: string): string {
    if (this.#at >= this.#text.length) throw this.#fault(`Unterminated string. Expected delimiter: ${quote}.`);
    const letter = this.#text[this.#at++];
    const plain = jsonEscapes.get(letter);
    if (plain !== undefined) return plain;
    if (letter === "u") {
      const digits = this.#text.slice(this.#at, this.#at + 4);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.#fault("Unexpected end while parsing Unicode escape sequence.");
      this.#at += 4;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    throw this.#fault(`Bad JSON escape sequence: \\${letter}.`);
  }

  /** The characters that numbers of any base may have, up to one that ends a value. */
  #numberText(): string {
    if (this.#text.startsWith("-Infinity", this.#at)) {
      this.#at += "-Infinity".length;
      return "-Infinity";
    }
    const from = this.#at;
    this.#at = runEnd(this.#text, from, /[-+0-9a-fA-FxX.]{1,1000}/y);
    const next = this.#text[this.#at];
    if (next !== undefined && !/[\s,}\])/]/.test(next))
      throw this.#fault(`Unexpected character encountered while parsing number: ${next}.`);
    return this.#text.slice(from, this.#at);
  }

  #number(text: string): JsonValue {
    if (text === "-Infinity") return { kind: "number", text };
    const decimal = /^0[^.eE]/.test(text)
      ? otherBase(text)
      : isDecimalNumber(text, text.startsWith("-") ? 1 : 0)
        ? text
        : null;
    if (decimal === null) throw this.#fault(`Input string '${text}' is not a valid number.`);
    return { kind: "number", text: decimal };
  }

  #word(word: string, value: JsonValue, what: string): JsonValue {
    if (this.#text.startsWith(word, this.#at)) {
      this.#at += word.length;
      const next = this.#text[this.#at];
      if (next === undefined || /[\s,}\]/]/.test(next)) return value;
      throw this.#fault(`Error parsing ${what} value.`);
    }
    let common = 0;
    while (word[common] === this.#text[this.#at + common]) common++;
    this.#at += common;
    if (this.#at >= this.#text.length) throw this.#fault("Unexpected end when reading JSON.");
    throw this.#fault(`Error parsing ${what} value.`);
  }

  #skip(): void {
    const space = /[^\S\ufeff]+|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/y;
    for (;;) {
      space.lastIndex = this.#at;
      if (!space.test(this.#text)) return;
      this.#at = space.lastIndex;
      pollStop();
    }
  }

  #unexpected(): JsonFault {
    return this.#fault(`Unexpected character encountered while parsing value: ${this.#text[this.#at]}.`);
  }

  #pathText(length: number): string {
    let path = "";
    for (const part of this.#path.slice(0, length)) {
      if (typeof part === "number") path += `[${part}]`;
      else if (/[.\s[\]'"()]/.test(part)) path += `['${part.replace(/'/g, "\\'")}']`;
      else path += path === "" ? part : `.${part}`;
    }
    return path;
  }

  #fault(sentence: string): JsonFault {
    const before = this.#text.slice(0, this.#at).split(/\r\n|\r|\n/);
    const line = this.#at === 0 ? 0 : before.length;
    const position = before[before.length - 1].length;
    const path = this.#at === 0 ? "" : this.#pathText(this.#path.length);
    return new JsonFault(`${sentence} Path '${path}', line ${line}, position ${position}.`, { line, position, path });
  }
}

/** What stands behind a backslash, and what it means. */
export const jsonEscapes: ReadonlyMap<string | undefined, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** The 64 bits that a text with `0x` or, of base 8, with a leading 0 says; null where it says none. */
function otherBase(text: string): string | null {
  const isHexadecimal = /^0[xX]/.test(text);
  const digits = (isHexadecimal ? text.slice(2) : text).replace(/^0+(?=.)/, "");
  if (digits.length > 22 || !(isHexadecimal ? /^[0-9a-fA-F]+$/ : /^[0-7]+$/).test(digits)) return null;
  const value = BigInt((isHexadecimal ? "0x" : "0o") + digits);
  return value > 0xffffffffffffffffn ? null : String(BigInt.asIntN(64, value));
}
