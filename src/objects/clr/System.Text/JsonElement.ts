import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A value in a JSON text, with the piece of the text that it is. */
export interface JsonNode {
  readonly kind: "Object" | "Array" | "String" | "Number" | "True" | "False" | "Null";
  readonly raw: string;
  /** Of a string: its characters. */
  readonly text: string;
  readonly items: readonly JsonNode[];
  readonly properties: readonly { readonly name: string; readonly value: JsonNode }[];
}

export class JsonElement extends ClrObject {
  constructor(readonly node: JsonNode) {
    super();
  }

  get clrType(): ClrType {
    return elementType();
  }
}

export class JsonProperty extends ClrObject {
  constructor(
    readonly name: string,
    readonly value: JsonElement,
  ) {
    super();
  }

  get clrType(): ClrType {
    return propertyType();
  }
}

export class JsonDocument extends ClrObject {
  constructor(readonly root: JsonElement) {
    super();
  }

  get clrType(): ClrType {
    return documentType();
  }
}

/** Reads a JSON text; null for what is none. */
export function readJson(text: string): JsonNode | null {
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  return new JsonScanner(text).value();
}

/** Over a text that is known to be JSON. */
class JsonScanner {
  #at = 0;

  constructor(readonly text: string) {}

  value(): JsonNode {
    this.#blanks();
    const start = this.#at;
    const first = this.text[start];
    if (first === "{") return this.#object(start);
    if (first === "[") return this.#array(start);
    if (first === '"') {
      const text = this.#string();
      return { ...empty, kind: "String", raw: this.text.slice(start, this.#at), text };
    }
    const [raw] = /^[-+.\w]+/.exec(this.text.slice(start)) ?? [""];
    this.#at += raw.length;
    return { ...empty, kind: words[raw] ?? "Number", raw };
  }

  #object(start: number): JsonNode {
    const properties: { name: string; value: JsonNode }[] = [];
    this.#list("}", () => {
      const name = this.#string();
      this.#blanks();
      this.#at++;
      properties.push({ name, value: this.value() });
    });
    return { ...empty, kind: "Object", raw: this.text.slice(start, this.#at), properties };
  }

  #array(start: number): JsonNode {
    const items: JsonNode[] = [];
    this.#list("]", () => items.push(this.value()));
    return { ...empty, kind: "Array", raw: this.text.slice(start, this.#at), items };
  }

  #list(end: string, one: () => void): void {
    this.#at++;
    for (this.#blanks(); this.text[this.#at] !== end; this.#blanks()) {
      if (this.text[this.#at] === ",") this.#at++;
      this.#blanks();
      one();
    }
    this.#at++;
  }

  #string(): string {
    const start = this.#at++;
    for (; this.text[this.#at] !== '"'; this.#at++) if (this.text[this.#at] === "\\") this.#at++;
    this.#at++;
    return JSON.parse(this.text.slice(start, this.#at)) as string;
  }

  #blanks(): void {
    while (/\s/.test(this.text[this.#at] ?? "")) this.#at++;
  }
}

const empty = { text: "", items: [], properties: [] };
const words: Readonly<Record<string, "True" | "False" | "Null">> = { true: "True", false: "False", null: "Null" };

const elementType = lazyType("System.Text.Json.JsonElement");
const propertyType = lazyType("System.Text.Json.JsonProperty");
const documentType = lazyType("System.Text.Json.JsonDocument");
