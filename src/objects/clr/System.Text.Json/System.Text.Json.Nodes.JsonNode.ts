import { exporterOf } from "../../calls/marshal.ts";
import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { indexOutside, invalidOperation } from "../../errors/argumentChecks.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr, type StaticMethod } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeOf } from "../../types/typeOf.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { convertedSource } from "./convertedSource.ts";
import { JsonElement, readSource } from "./JsonElement.ts";
import { JsonArrayNode, JsonObjectNode, JsonValueNode, nodeOf, JsonNodeObject as Self } from "./JsonNodeObject.ts";
import { isIndented, type SerializerOptions } from "./SerializerOptions.ts";
import { writeJson } from "./writeJson.ts";

const kindType = lazyType("System.Text.Json.JsonValueKind");

function kindOf(self: Self): string {
  if (self instanceof JsonObjectNode) return "Object";
  if (self instanceof JsonArrayNode) return "Array";
  const { content } = self as JsonValueNode;
  if ("source" in content) return content.source.kind;
  const written = writeJson(content.value, false);
  if (written.startsWith('"')) return "String";
  return { true: "True", false: "False", null: "Null" }[written] ?? "Number";
}

function as<Node extends Self>(kind: string, type: abstract new (...args: never[]) => Node) {
  return (self: Self): Node => {
    if (self instanceof type) return self;
    throw invalidOperation(`The node must be of type '${kind}'.`);
  };
}

const asObject = as("JsonObject", JsonObjectNode);
const asArray = as("JsonArray", JsonArrayNode);
const asValue = as("JsonValue", JsonValueNode);

/** The value as one of a type; what was read is read again, what a script made is of its own type only. */
export function valueAs(self: Self, type: ClrType): unknown {
  const { content } = asValue(self);
  if ("value" in content) {
    const own = typeOf(content.value);
    if (own.isAssignableTo(type)) return content.value;
    throw invalidOperation(`A value of type '${own.name}' cannot be converted to a '${type.name}'.`);
  }
  const { source } = content;
  const isElement = type.name === "System.Text.Json.JsonElement" || type.name === "System.Object";
  const found = isElement ? new JsonElement(source) : readAs(source, type);
  if (found === null)
    throw invalidOperation(`An element of type '${source.kind}' cannot be converted to a '${type.name}'.`);
  return found;
}

function readAs(source: JsonElement["node"], type: ClrType): unknown {
  const { name } = type;
  if (name === "System.Boolean") return /^(True|False)$/.test(source.kind) ? source.kind === "True" : null;
  if (name === "System.String") return source.kind === "String" ? source.text : null;
  if (/^System\.(S?Byte|U?Int(16|32|64)|Double|Single|Decimal)$/.test(name))
    return source.kind === "Number" ? convertedSource(source, type.shortName) : null;
  if (/^System\.(DateTime|DateTimeOffset|Guid|Char)$/.test(name))
    return source.kind === "String" ? convertedSource(source, type.shortName) : null;
  throw notModelled(`JsonNode.GetValue of [${name}]`);
}

function copyOf(node: Self | null): Self | null {
  if (node === null) return null;
  if (node instanceof JsonValueNode) return new JsonValueNode(node.content);
  if (node instanceof JsonArrayNode) {
    const made = new JsonArrayNode();
    for (const item of node.items) made.insert(made.items.length, copyOf(item));
    return made;
  }
  const made = new JsonObjectNode();
  for (const [name, each] of (node as JsonObjectNode).entries) made.add(name, copyOf(each));
  return made;
}

/** The same tree, whatever the order of names and the spelling of texts and numbers. */
function sameTree(left: Self | null, right: Self | null): boolean {
  if (left === null || right === null) return left === right;
  if (left instanceof JsonArrayNode && right instanceof JsonArrayNode)
    return left.items.length === right.items.length && left.items.every((item, at) => sameTree(item, right.items[at]));
  if (left instanceof JsonObjectNode && right instanceof JsonObjectNode) {
    if (left.entries.size !== right.entries.size) return false;
    return [...left.entries].every(
      ([name, each]) => right.entries.has(name) && sameTree(each, right.entries.get(name) ?? null),
    );
  }
  const [first, second] = [writeJson(left, false), writeJson(right, false)];
  if (first === second) return true;
  return kindOf(left) === "Number" && kindOf(right) === "Number" && Number(first) === Number(second);
}

/** A node, as it is set where a node is asked for: a value of a script becomes one. */
export function asNode(value: unknown): Self | null {
  if (value === null || value === undefined || value instanceof Self) return value ?? null;
  if (value instanceof JsonElement) return nodeOf(value.node);
  return new JsonValueNode({ value });
}

function replaceWith(self: Self, value: unknown): void {
  const { parent } = self;
  if (parent instanceof JsonObjectNode) parent.set(parent.nameOf(self) ?? "", asNode(value));
  else parent?.set(parent.items.indexOf(self), asNode(value));
}

/** The types whose values become nodes by themselves, and the other way round, as scripts name them. */
const scalars =
  "bool byte char datetime System.DateTimeOffset decimal double guid short int long sbyte float ushort uint ulong string".split(
    " ",
  );
const node = "System.Text.Json.Nodes.JsonNode";

export const scalarTypes: readonly string[] = scalars;

/** A node of a value as members get it that declare its type. */
export function scalarNode(type: string, value: unknown): Self | null {
  if (value === null) return null;
  const exporter = exporterOf(typeByName(type));
  return new JsonValueNode({ value: exporter ? exporter(value) : value });
}

const operators: Record<string, StaticMethod> = {};
for (const name of scalars) {
  operators[`op_Implicit(${name})`] = (value: unknown) => scalarNode(name, value);
  operators[`static ${name} op_Explicit(${node} value)`] = (value: Self) => valueAs(value, typeByName(name));
}

export default defineClr<Self>({
  abstract: true,
  toText: (self) => {
    if (!(self instanceof JsonValueNode)) return writeJson(self, true);
    const { content } = self;
    if ("source" in content && content.source.kind === "String") return content.source.text;
    if ("value" in content && typeof content.value === "string") return content.value;
    return writeJson(self, false);
  },
  properties: {
    Options: () => null,
    Parent: (self) => self.parent,
    Root: (self) => self.root,
  },
  methods: {
    AsObject: asObject,
    AsArray: asArray,
    AsValue: asValue,
    GetPath: (self) => self.path,
    GetValue: (self) => valueAs(self, methodTypeArguments()[0]),
    GetValueKind: (self) => EnumValue.named(kindType(), kindOf(self)),
    GetPropertyName: (self) => {
      if (!(self.parent instanceof JsonObjectNode)) throw invalidOperation("The node must be of type 'JsonObject'.");
      return self.parent.nameOf(self);
    },
    GetElementIndex: (self) => {
      if (!(self.parent instanceof JsonArrayNode)) throw invalidOperation("The node must be of type 'JsonArray'.");
      return self.parent.items.indexOf(self);
    },
    DeepClone: copyOf,
    ReplaceWith: replaceWith,
    ToJsonString: (self, options: SerializerOptions | null) => writeJson(self, isIndented(options)),
  },
  statics: {
    ...operators,
    DeepEquals: sameTree,
    "Parse(string,System.Nullable[System.Text.Json.Nodes.JsonNodeOptions],System.Text.Json.JsonDocumentOptions)": (
      text: string | null,
      nodeOptions: unknown,
      options: unknown,
    ) => {
      if ((nodeOptions ?? options ?? null) !== null) throw notModelled("JsonNode.Parse with options");
      return nodeOf(readSource(text));
    },
  },
  indexers: {
    "Item(int)": {
      get: (self, index: number) => {
        if (self instanceof JsonObjectNode) {
          const found = [...self.entries.values()];
          if (index < 0 || index >= found.length) throw indexOutside();
          return found[index];
        }
        const array = asArray(self);
        array.check(index);
        return array.items[index];
      },
      set: (self, index: number, value: Self | null) => asArray(self).set(index, value),
    },
    "Item(string)": {
      get: (self, name: string) => asObject(self).entries.get(name) ?? null,
      set: (self, name: string, value: Self | null) => asObject(self).set(name, value),
    },
  },
});
