import { argumentInvalid, invalidOperation, outOfRange } from "../../errors/argumentChecks.ts";
import type { JsonSource } from "../../json/StrictJsonReader.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeOf } from "../../types/typeOf.ts";
import { closedType, typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { KeyValuePair } from "../../values/collections/KeyValuePair.ts";

/** A node of a JSON tree that scripts change. JSON's null is no node: $null. */
export abstract class JsonNodeObject extends ClrObject {
  parent: JsonContainer | null = null;

  get root(): JsonNodeObject {
    let found: JsonNodeObject = this;
    while (found.parent) found = found.parent;
    return found;
  }

  /** "$.name[0]['other name']". */
  get path(): string {
    return this.parent ? `${this.parent.path}${this.parent.stepTo(this)}` : "$";
  }
}

export type JsonContainer = JsonObjectNode | JsonArrayNode;

/** Makes a node one of a container, which it may be of one only. */
function adopt<Node extends JsonNodeObject | null>(parent: JsonContainer, node: Node): Node {
  if (node?.parent) throw invalidOperation("The node already has a parent.");
  if (node) node.parent = parent;
  return node;
}

function release(node: JsonNodeObject | null): void {
  if (node) node.parent = null;
}

export class JsonObjectNode extends JsonNodeObject {
  /** In the order in which they were added. */
  readonly entries = new Map<string, JsonNodeObject | null>();

  get clrType(): ClrType {
    return objectType();
  }

  override get elements(): Iterable<unknown> {
    const type = pairType();
    return [...this.entries].map(([name, node]) => new KeyValuePair(type, name, node));
  }

  stepTo(node: JsonNodeObject): string {
    const name = this.nameOf(node) ?? "";
    return /[. '/"[\]()\t\n\r\f\b\\\u0085\u2028\u2029]/.test(name) ? `['${name}']` : `.${name}`;
  }

  nameOf(node: JsonNodeObject): string | null {
    for (const [name, each] of this.entries) if (each === node) return name;
    return null;
  }

  add(name: string, node: JsonNodeObject | null): void {
    if (this.entries.has(name))
      throw argumentInvalid(`An item with the same key has already been added. Key: ${name}`, "key");
    this.entries.set(name, adopt(this, node));
  }

  set(name: string, node: JsonNodeObject | null): void {
    const before = this.entries.get(name) ?? null;
    if (before === node && this.entries.has(name)) return;
    adopt(this, node);
    release(before);
    this.entries.set(name, node);
  }

  remove(name: string): boolean {
    release(this.entries.get(name) ?? null);
    return this.entries.delete(name);
  }

  clear(): void {
    for (const node of this.entries.values()) release(node);
    this.entries.clear();
  }
}

export class JsonArrayNode extends JsonNodeObject {
  readonly items: (JsonNodeObject | null)[] = [];

  get clrType(): ClrType {
    return arrayType();
  }

  override get elements(): Iterable<unknown> {
    return this.items;
  }

  stepTo(node: JsonNodeObject): string {
    return `[${this.items.indexOf(node)}]`;
  }

  insert(index: number, node: JsonNodeObject | null): void {
    if (index < 0 || index > this.items.length)
      throw outOfRange("Index must be within the bounds of the List.", "index");
    this.items.splice(index, 0, adopt(this, node));
  }

  set(index: number, node: JsonNodeObject | null): void {
    this.check(index);
    if (this.items[index] === node) return;
    adopt(this, node);
    release(this.items[index]);
    this.items[index] = node;
  }

  removeAt(index: number): void {
    this.check(index);
    release(this.items.splice(index, 1)[0]);
  }

  check(index: number): void {
    if (index < 0 || index >= this.items.length)
      throw outOfRange(
        "Index was out of range. Must be non-negative and less than the size of the collection.",
        "index",
      );
  }
}

/** A value that was read, or one that a script made: a model value of its type. */
export class JsonValueNode extends JsonNodeObject {
  constructor(readonly content: { readonly source: JsonSource } | { readonly value: unknown }) {
    super();
  }

  get clrType(): ClrType {
    if ("source" in this.content) return typeByName("System.Text.Json.Nodes.JsonValueOfElement");
    return closedType("System.Text.Json.Nodes.JsonValuePrimitive", typeOf(this.content.value));
  }
}

/** The tree of what was read; null of JSON's null. */
export function nodeOf(source: JsonSource): JsonNodeObject | null {
  if (source.kind === "Null") return null;
  if (source.kind === "Array") {
    const made = new JsonArrayNode();
    for (const item of source.items) made.insert(made.items.length, nodeOf(item));
    return made;
  }
  if (source.kind !== "Object") return new JsonValueNode({ source });
  const made = new JsonObjectNode();
  for (const { name, value } of source.properties) made.add(name, nodeOf(value));
  return made;
}

const objectType = lazyType("System.Text.Json.Nodes.JsonObject");
const arrayType = lazyType("System.Text.Json.Nodes.JsonArray");
const pairType = lazyType("System.Collections.Generic.KeyValuePair[string,System.Text.Json.Nodes.JsonNode]");
