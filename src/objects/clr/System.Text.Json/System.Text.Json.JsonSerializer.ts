import { construct } from "../../calls/construct.ts";
import { methodTypeArguments } from "../../calls/methodTypeArguments.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { ClrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { type JsonPlace, type JsonSource, StrictJsonFault, StrictJsonReader } from "../../json/StrictJsonReader.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { takesNull } from "../../types/takesNull.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import type { Dictionary } from "../../values/collections/Dictionary.ts";
import type { ListObject } from "../../values/collections/ListObject.ts";
import { convertedSource } from "./convertedSource.ts";
import { JsonElement } from "./JsonElement.ts";
import { nodeOf } from "./JsonNodeObject.ts";
import { isIndented, type SerializerOptions } from "./SerializerOptions.ts";
import { writeJson } from "./writeJson.ts";

function serialize(value: unknown, options: SerializerOptions | null): string {
  return writeJson(value, isIndented(options));
}

function deserialize(text: string | null, type: ClrType | undefined, options: SerializerOptions | null): unknown {
  checkNotNull(text, "json");
  checkNotNull(type, "returnType");
  isIndented(options);
  try {
    return valueOf(new StrictJsonReader(text as string).read(), type as ClrType, "$");
  } catch (error) {
    if (!(error instanceof StrictJsonFault)) throw error;
    throw jsonException(error.sentence, "$", error.place);
  }
}

function jsonException(sentence: string, path: string, { line, byte }: JsonPlace): ClrException {
  const message = `${sentence} Path: ${path} | LineNumber: ${line} | BytePositionInLine: ${byte}.`;
  const made = new ExceptionObject(typeByName("System.Text.Json.JsonException"), message);
  made.details.set("Path", path);
  made.details.set("LineNumber", BigInt(line));
  made.details.set("BytePositionInLine", BigInt(byte));
  return new ClrException(made);
}

/** A piece of JSON as a value of a type; types that are made by their own members are not modelled. */
function valueOf(source: JsonSource, type: ClrType, path: string): unknown {
  if (/^System\.(Object|Text\.Json\.JsonElement)$/.test(type.name))
    return source.kind === "Null" && type.name === "System.Object" ? null : new JsonElement(source);
  if (type.name.startsWith("System.Text.Json.Nodes.")) return nodeOf(source);
  if (source.kind === "Null" && takesNull(type)) return null;
  const found = scalarOf(source, type) ?? collectionOf(source, type, path);
  if (found !== null) return found;
  throw jsonException(`The JSON value could not be converted to ${type.name}.`, path, source.end);
}

function scalarOf(source: JsonSource, type: ClrType): unknown {
  const { kind } = source;
  if (type.name === "System.Boolean") return kind === "True" || kind === "False" ? kind === "True" : null;
  if (type.name === "System.String") return kind === "String" ? source.text : null;
  if (/^System\.(S?Byte|U?Int(16|32|64)|Double|Single|Decimal)$/.test(type.name))
    return kind === "Number" ? convertedSource(source, type.shortName) : null;
  if (/^System\.(DateTime|DateTimeOffset|Guid|Char|TimeSpan|Version|Uri)$/.test(type.name))
    return kind === "String" ? convertedSource(source, type.shortName) : null;
  return null;
}

function collectionOf(source: JsonSource, type: ClrType, path: string): unknown {
  const [first, second] = type.typeArguments;
  const items = (element: ClrType) => source.items.map((item, at) => valueOf(item, element, `${path}[${at}]`));
  if (type.elementType) return source.kind === "Array" ? newArray(type.elementType, items(type.elementType)) : null;
  if (type.genericName === "System.Collections.Generic.List`1") {
    if (source.kind !== "Array") return null;
    const list = construct(type, []) as ListObject;
    for (const item of items(first)) list.items.push(item);
    return list;
  }
  const isHashtable = type.name === "System.Collections.Hashtable";
  if (
    isHashtable ||
    (type.genericName === "System.Collections.Generic.Dictionary`2" && first.name === "System.String")
  ) {
    if (source.kind !== "Object") return null;
    const made = construct(type, []) as Dictionary;
    for (const { name, value } of source.properties)
      made.set(name, valueOf(value, second ?? typeByName("System.Object"), `${path}.${name}`));
    return made;
  }
  if (
    type.kind === "enum" ||
    /^System\.(S?Byte|U?Int|Double|Single|Decimal|Boolean|String|Char|DateTime|Guid)/.test(type.name)
  )
    return null;
  throw notModelled(`Reading JSON as [${type.name}]`);
}

const options = "System.Text.Json.JsonSerializerOptions";

export default defineClr({
  statics: {
    [`Serialize(System.Object,type,${options})`]: (value: unknown, _type: ClrType, given: SerializerOptions | null) =>
      serialize(value, given),
    [`Serialize(TValue,${options})`]: serialize,
    [`Deserialize(string,type,${options})`]: deserialize,
    [`Deserialize(string,${options})`]: (text: string | null, given: SerializerOptions | null) =>
      deserialize(text, methodTypeArguments()[0], given),
  },
});
