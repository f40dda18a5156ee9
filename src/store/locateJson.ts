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
    scanner.value([], null);
    scanner.space();
    return {
      ...place(text, scanner.offset),
      what: "text after the end of the document",
    };
  } catch (error) {
    if (error instanceof Stop) return { ...place(text, error.offset), what: error.message };
    throw error;
  }
}

/** Where the value at a path begins; when the path ends in something absent, where its parent begins. */
export function locateJsonPath(text: string, path: readonly (string | number)[]): JsonPlace {
  const scanner = new Scanner(text);
  scanner.value([], path);
  return place(text, scanner.found);
}

class Stop extends Error {
  readonly offset: number;

  constructor(what: string, offset: number) {
    super(what);
    this.offset = offset;
  }
}

class Scanner {
  readonly #text: string;
  #at = 0;
  #depth = -1;
  found = 0;

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
    while (/[ \t\r\n]/.test(this.#text.charAt(this.#at))) this.#at++;
  }

  /** value = object | array | string | number | true | false | null */
  value(here: readonly (string | number)[], wanted: readonly (string | number)[] | null): void {
    this.space();
    if (wanted && here.length > this.#depth && here.every((step, index) => step === wanted[index])) {
      this.found = this.#at;
      this.#depth = here.length;
    }
    const first = this.#text.charAt(this.#at);
    if (first === "{") this.members(here, wanted);
    else if (first === "[") this.items(here, wanted);
    else if (first === '"') this.string();
    else this.word();
  }

  members(here: readonly (string | number)[], wanted: readonly (string | number)[] | null): void {
    this.#at++;
    this.space();
    if (this.take("}")) return;
    do {
      this.space();
      if (this.#text.charAt(this.#at) !== '"') this.fail("expected a name in double quotes");
      const name = this.string();
      this.space();
      if (!this.take(":")) this.fail("expected ':' after a name");
      this.value([...here, name], wanted);
      this.space();
    } while (this.take(","));
    if (!this.take("}")) this.fail("expected ',' or '}'");
  }

  items(here: readonly (string | number)[], wanted: readonly (string | number)[] | null): void {
    this.#at++;
    this.space();
    if (this.take("]")) return;
    let index = 0;
    do {
      this.value([...here, index++], wanted);
      this.space();
    } while (this.take(","));
    if (!this.take("]")) this.fail("expected ',' or ']'");
  }

  string(): string {
    const match = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
    match.lastIndex = this.#at;
    const found = match.exec(this.#text);
    if (!found) this.fail("a string that is not closed, or holds a character that must be escaped");
    this.#at = match.lastIndex;
    return JSON.parse(found[0]) as string;
  }

  word(): void {
    const match = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
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

function place(text: string, offset: number): JsonPlace {
  const before = text.slice(0, offset);
  return {
    line: before.split("\n").length,
    column: offset - before.lastIndexOf("\n"),
  };
}
