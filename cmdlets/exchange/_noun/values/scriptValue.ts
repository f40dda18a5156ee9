import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { momentOf } from "../../../../src/objects/text/time/moments.ts";
import { Dictionary } from "../../../../src/objects/values/collections/Dictionary.ts";
import { ItemCollection } from "../../../../src/objects/values/collections/ItemCollection.ts";
import { TypedArray } from "../../../../src/objects/values/collections/TypedArray.ts";
import { EnumValue } from "../../../../src/objects/values/EnumValue.ts";
import { Guid } from "../../../../src/objects/values/Guid.ts";
import { Byte } from "../../../../src/objects/values/numbers.ts";
import { PropertyBag } from "../../../../src/objects/values/PropertyBag.ts";
import { PSObject, unwrap } from "../../../../src/objects/values/PSObject.ts";
import { ScriptBlock } from "../../../../src/objects/values/ScriptBlock.ts";
import { SwitchParameter } from "../../../../src/objects/values/SwitchParameter.ts";
import { PSCredential } from "../../../../src/objects/values/shell/PSCredential.ts";
import { SecureString } from "../../../../src/objects/values/shell/SecureString.ts";
import { DateTime } from "../../../../src/objects/values/time/DateTime.ts";
import { TimeSpan } from "../../../../src/objects/values/time/TimeSpan.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { NounObject } from "./NounObject.ts";
import { ProductValue } from "./ProductValue.ts";

/** A variable's value in the organisation's terms: what a filter names as $name. */
export function variableValue(cmdlet: CmdletContext, name: string): ScriptValue {
  return scriptValue(cmdlet.state.getVariable(name)?.value ?? null);
}

/** A parameter's value in the organisation's terms. */
export function scriptValue(given: unknown): ScriptValue {
  const value = unwrap(given);
  const written = given instanceof PSObject ? given.written : null;
  // `-PostalCode 01234` is the text that stands there.
  if (written !== null && typeof value === "number" && written !== String(value) && Number(written) === value)
    return written;
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return listValue(value);
  if (value instanceof TypedArray) return listValue(value.items);
  if (value instanceof ItemCollection) return listValue([...value.items]);
  if (value instanceof Dictionary) return tableValue(value);
  return objectValue(value);
}

function objectValue(value: unknown): ScriptValue {
  if (value instanceof SwitchParameter) return value.isPresent;
  if (value instanceof EnumValue) return value.text;
  if (value instanceof Guid) return value.text;
  if (value instanceof TimeSpan) return { is: "timeSpan", ticks: value.ticks };
  if (value instanceof DateTime) return { is: "moment", time: momentOf(value) };
  if (value instanceof SecureString) return { is: "secret", text: value.plainText };
  if (value instanceof PSCredential)
    return { is: "credential", userName: value.userName, password: value.password?.plainText ?? "" };
  if (value instanceof ScriptBlock) return { is: "block", text: value.text };
  if (value instanceof NounObject)
    return { is: "object", guid: value.entry.row.guid, text: value.identityText, type: value.clrType.name };
  if (value instanceof ProductValue)
    return { is: "object", guid: value.referencedGuid, text: value.text, type: value.clrType.name };
  return {
    is: "object",
    guid: null,
    text: toText(value),
    type: value instanceof PropertyBag ? value.clrType.name : "",
  };
}

function listValue(items: readonly unknown[]): ScriptValue {
  if (items.length > 0 && items.every((item) => unwrap(item) instanceof Byte))
    return { is: "bytes", base64: Buffer.from(items.map((item) => (unwrap(item) as Byte).value)).toString("base64") };
  return { is: "list", items: items.map(scriptValue) };
}

/** `@{Add=..; Remove=..}` is a change of a list; any other table is its entries. */
function tableValue(table: Dictionary): ScriptValue {
  const entries = [...table.entries()].map(({ key, value }) => [toText(key), value] as const);
  const isChange = entries.length > 0 && entries.every(([key]) => /^(add|remove)$/i.test(key));
  if (!isChange) return { is: "table", entries: entries.map(([key, value]) => [key, scriptValue(value)]) };
  const of = (wanted: string): readonly ScriptValue[] =>
    entries
      .filter(([key]) => key.toLowerCase() === wanted)
      .flatMap(([, value]) => {
        const items = scriptValue(value);
        return typeof items === "object" && items?.is === "list" ? items.items : [items];
      });
  return { is: "change", add: of("add"), remove: of("remove") };
}
