/** A place in a JSON text, counted from 1. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

export interface JsonFault extends JsonPlace {
  readonly what: string;
}

/**
 * Where a JSON text stops being JSON. Only asked after `JSON.parse` refused it: the platform's parser is fast but does
 * not always say where it stopped.
 */
export function locateJsonFault(text: string): JsonFault {
  const scanner = new Scanner(text);
  try {
    scanner.value(null);
    scanner.space();
    return {
      ...placeOf(text, scanner.offset),
      what: "text after the end of the document",
    };
  } catch (error) {
    if (error instanceof Stop) return { ...placeOf(text, error.offset), what: error.message };
    throw error;
  }
}

/** Where the value at a path begins; when the path ends in something absent, where its parent begins. */
export function locateJsonPath(text: string, path: readonly (string | number)[]): JsonPlace {
  const scanner = new Scanner(text);
  scanner.value(path);
  return placeOf(text, scanner.found);
}

/**
 * Where an object of what is JSON has a name again, of which `JSON.parse` keeps the last value alone; null where none has
 * before the text is nested more deeply than is looked into.
 */
export function locateJsonTwice(text: string): JsonFault | null {
  const scanner = new Scanner(text);
  try {
    scanner.value(null);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  const { twice } = scanner;
  return twice && { ...placeOf(text, twice.at), what: `'${twice.name}' is there twice` };
}

export function placeOf(text: string, offset: number): JsonPlace {
  const before = text.slice(0, offset);
  return {
    line: before.split("\n").length,
    column: offset - before.lastIndexOf("\n"),
  };
}

class Stop extends Error {
  readonly offset: number;

  constructor(what: string, offset: number) {
    super(what);
    this.offset = offset;
  }
}

/** So deep goes a text that is looked through for its fault; the store and scenarios need far less. */
const deepest = 200;

class Scanner {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  found = 0;
  twice: { readonly name: string; readonly at: number } | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  fail(what: string): never {
    throw new Stop(this.#at >= this.#text.length ? "the text ends too early" : what, this.#at);
  }

  get offset(): number {
    return this.#at;
  }

  space(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
  }

  /** value = object | array | string | number | true | false | null; `wanted`: the steps from here, null off the path. */
  value(wanted: readonly (string | number)[] | null): void {
    this.space();
    if (wanted) this.found = this.#at;
    const first = this.#text.charAt(this.#at);
    if (first === "{") this.nested(() => this.members(wanted));
    else if (first === "[") this.nested(() => this.items(wanted));
    else if (first === '"') this.string();
    else this.word();
  }

  nested(read: () => void): void {
    if (++this.#depth > deepest) this.fail("nested too deeply");
    read();
    this.#depth--;
  }

  members(wanted: readonly (string | number)[] | null): void {
    this.#at++;
    this.space();
    if (this.take("}")) return;
    const names = new Set<string>();
    do {
      this.space();
      const at = this.#at;
      if (this.#text.charAt(at) !== '"') this.fail("expected a name in double quotes");
      const name = this.string();
      if (names.has(name)) this.twice ??= { name, at };
      names.add(name);
      this.space();
      if (!this.take(":")) this.fail("expected ':' after a name");
      this.value(wanted && wanted.length > 0 && wanted[0] === name ? wanted.slice(1) : null);
      this.space();
    } while (this.take(","));
    if (!this.take("}")) this.fail("expected ',' or '}'");
  }

  items(wanted: readonly (string | number)[] | null): void {
    this.#at++;
    this.space();
    if (this.take("]")) return;
    let index = 0;
    do {
      this.value(wanted && wanted.length > 0 && wanted[0] === index ? wanted.slice(1) : null);
      index++;
      this.space();
    } while (this.take(","));
    if (!this.take("]")) this.fail("expected ',' or ']'");
  }

  string(): string {
    const start = this.#at++;
    let isPlain = true;
    for (let code = this.#text.charCodeAt(this.#at); code !== quote; code = this.#text.charCodeAt(this.#at)) {
      if (code === backslash) isPlain = false;
      const isFaulty = code === backslash ? !this.escape() : !(code >= 32);
      if (isFaulty) {
        this.#at = start;
        this.fail("a string that is not closed, or holds a character that must be escaped");
      }
      this.#at++;
    }
    const written = this.#text.slice(start, ++this.#at);
    return isPlain ? written.slice(1, -1) : (JSON.parse(written) as string);
  }

  escape(): boolean {
    const match = escaped;
    match.lastIndex = this.#at;
    if (!match.test(this.#text)) return false;
    this.#at = match.lastIndex - 1;
    return true;
  }

  word(): void {
    const match = plainWord;
    match.lastIndex = this.#at;
    if (!match.test(this.#text)) this.fail("expected a value");
    this.#at = match.lastIndex;
  }

  take(character: string): boolean {
    if (this.#text.charAt(this.#at) !== character) return false;
    this.#at++;
    return true;
  }
}

const [quote, backslash] = [34, 92];
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const plainWord = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 10;
}
