import type { Edition } from "../../diag/Edition.ts";
import { OrderedHashtable } from "../clr/System.Management.Automation/System.Management.Automation.OrderedHashtable.ts";
import { MemberTable } from "../members/MemberTable.ts";
import { PSCustomObject } from "../values/PSObject.ts";
import type { JsonValue } from "./JsonReader.ts";
import { type JsonDateKind, type JsonKeyFault, type JsonReading, jsonReadings } from "./jsonReadings.ts";

export interface JsonObjectOptions {
  readonly edition: Edition;
  readonly asHashtable: boolean;
  readonly dateKind: JsonDateKind;
  /** Ends the cmdlet with an error about a key. */
  readonly badKey: (fault: JsonKeyFault) => never;
}

/** Objects of the model for what was read. */
export function jsonObject(json: JsonValue, options: JsonObjectOptions): unknown {
  return made(json, jsonReadings[options.edition], options);
}

function made(json: JsonValue, reading: JsonReading, options: JsonObjectOptions): unknown {
  switch (json.kind) {
    case "null":
      return null;
    case "boolean":
      return json.value;
    case "number":
      return reading.number(json.text);
    case "string":
      return reading.string(json, options.dateKind);
    case "array":
      return json.items.map((item) => made(item, reading, options));
    default:
      return options.asHashtable ? hashtable(json, reading, options) : customObject(json, reading, options);
  }
}

type ObjectNode = Extract<JsonValue, { kind: "object" }>;

function hashtable(json: ObjectNode, reading: JsonReading, options: JsonObjectOptions): OrderedHashtable {
  const table = new OrderedHashtable();
  for (const { name, value } of json.entries) table.set(name, made(value, reading, options));
  return table;
}

function customObject(json: ObjectNode, reading: JsonReading, options: JsonObjectOptions): PSCustomObject {
  const table = new MemberTable();
  for (const { name, value } of json.entries) {
    if (name === "") options.badKey(reading.emptyName);
    const index = table.shape.indexOf(name);
    const there = index < 0 ? undefined : table.shape.names[index];
    if (there !== undefined && (there !== name || reading.refusesSameName))
      options.badKey(reading.sameName(there, name));
    table.setNote(name, made(value, reading, options));
  }
  return new PSCustomObject(table);
}
