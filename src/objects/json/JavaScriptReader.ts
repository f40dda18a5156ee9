import { isDecimalNumber } from "./isDecimalNumber.ts";
import { JsonFault, type JsonValue, jsonEscapes } from "./JsonReader.ts";

/**
 * Reads JSON as .NET Framework's JavaScriptSerializer does: single quotes and names without quotes are accepted, comments
 * and commas at the end are not; of two members of one name the later counts. Throws JsonFault with its sentences: most
 * tell how far was read and the whole text.
 */
export class JavaScriptReader {
  readonly #text: string;
  readonly #maximumDepth: number;
  #at = 0;
  #depth = 0;

  constructor(text: string, maximumDepth: number) {
    this.#text = text;
    this.#maximumDepth = maximumDepth;
  }

  /** The whole text as one value; null for a text with nothing in it. */
  read(): JsonValue | null {
    if (this.#peek() === undefined) return null;
    const value = this.#value();
    if (this.#next() !== undefined) throw illegalPrimitive(this.#text.slice(this.#at));
    return value;
  }

  #value(): JsonValue {
    if (++this.#depth > this.#maximumDepth) throw this.#fault("RecursionLimit exceeded.");
    const character = this.#peek();
    const value =
      character === "{"
        ? this.#object()
        : character === "["
          ? this.#array()
          : character === '"' || character === "'"
            ? this.#string()
            : primitive(this.#token());
    this.#depth--;
    return value;
  }

  #object(): JsonValue {
    const entries = new Map<string, JsonValue>();
    this.#next();
    if (this.#peek() === "}") {
      this.#next();
      return { kind: "object", entries: [] };
    }
    for (;;) {
      const first = this.#peek();
      if (first === undefined) break;
      if (first === ":") throw this.#fault("Invalid object passed in, member name expected.");
      // A brace behind a comma stands where a value is looked for.
      if (first === "}") throw illegalPrimitive("");
      const name = this.#name(first);
      if (this.#next() !== ":") break;
      entries.set(name, this.#value());
      const separator = this.#next();
      if (separator === "}")
        return { kind: "object", entries: [...entries].map(([key, value]) => ({ name: key, value })) };
      if (separator !== ",") break;
    }
    throw this.#fault("Invalid object passed in, ':' or '}' expected.");
  }

  #name(first: string): string {
    if (first !== '"' && first !== "'") return this.#token();
    const { text } = this.#string();
    return text;
  }

  #array(): JsonValue {
    const items: JsonValue[] = [];
    this.#next();
    for (;;) {
      const first = this.#peek();
      if (first === undefined || first === "]") {
        this.#next();
        if (items.length > 0) throw this.#fault("Invalid array passed in, extra trailing ','.");
        if (first === undefined) throw this.#fault("Invalid array passed in, ']' expected.");
        return { kind: "array", items };
      }
      items.push(this.#value());
      const separator = this.#next();
      if (separator === "]") return { kind: "array", items };
      if (separator !== ",") throw this.#fault("Invalid array passed in, ',' expected.");
    }
  }

  #string(): JsonValue & { readonly kind: "string" } {
    const start = this.#at;
    const quote = this.#text[this.#at++];
    let text = "";
    for (;;) {
      const character = this.#text[this.#at++];
      if (character === undefined) {
        this.#at = this.#text.length;
        throw this.#fault("Unterminated string passed in.");
      }
      if (character === quote) {
        const written = this.#text.slice(start, this.#at);
        return writtenDate.test(written) ? { kind: "string", text, isDate: true } : { kind: "string", text };
      }
      text += character === "\\" ? this.#escape() : character;
    }
  }

  #escape(): string {
    const letter = this.#text[this.#at++];
    const plain = jsonEscapes.get(letter);
    if (plain !== undefined) return plain;
    const digits = letter === "u" ? /^[0-9a-fA-F]{4}/.exec(this.#text.slice(this.#at, this.#at + 4)) : null;
    if (!digits) throw this.#fault("Unrecognized escape sequence.");
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(digits[0], 16));
  }

  /** A word or a number; empty where neither begins. */
  #token(): string {
    const token = /[\p{L}\p{Nd}._+-]*/uy;
    token.lastIndex = this.#at;
    const found = token.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  /** The next character that is no white space, which stays. */
  #peek(): string | undefined {
    while (this.#at < this.#text.length && /\s/.test(this.#text[this.#at])) this.#at++;
    return this.#text[this.#at];
  }

  #next(): string | undefined {
    const found = this.#peek();
    if (found !== undefined) this.#at++;
    return found;
  }

  #fault(sentence: string): JsonFault {
    return new JsonFault(`${sentence} (${this.#at}): ${this.#text}`);
  }
}

function primitive(token: string): JsonValue {
  if (token === "null") return { kind: "null" };
  if (token === "true" || token === "false") return { kind: "boolean", value: token === "true" };
  // Double.TryParse of .NET Framework knows these words, and no number beyond the largest one.
  if (/^(NaN|-?Infinity)$/.test(token)) return { kind: "number", text: token };
  if (!isDecimalNumber(token, /^[-+]/.test(token) ? 1 : 0) || !Number.isFinite(Number(token)))
    throw illegalPrimitive(token);
  return { kind: "number", text: token.replace(/^\+/, "") };
}

function illegalPrimitive(token: string): JsonFault {
  return new JsonFault(`Invalid JSON primitive: ${token}.`);
}

/** Only with its slashes escaped a text is a date. */
const writtenDate = /^"\\\/Date\(-?\d+(?:[a-zA-Z]|[-+]\d{4})?\)\\\/"$/;
