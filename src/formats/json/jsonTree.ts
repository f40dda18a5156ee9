import { pollStop } from "../../base/budget.ts";
import type { CmdletContext } from "../../command/prelude.ts";
import { isPSObject } from "../../objects/members/asPSObject.ts";
import { extendedMembers } from "../../objects/members/extendedMembers.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { entriesOf, propertyEntries, propertyNames, reflectedNames } from "../../objects/members/propertyList.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { formatNumber } from "../../objects/text/numbers/formatNumber.ts";
import { isNumber } from "../../objects/text/numbers/numberDigits.ts";
import { typeTable } from "../../objects/types/typeData/TypeTable.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { fullTypeName } from "../../objects/types/typeText.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { Guid } from "../../objects/values/Guid.ts";
import { IPAddress } from "../../objects/values/IPAddress.ts";
import { XmlNode } from "../../objects/values/io/XmlNode.ts";
import { NullString } from "../../objects/values/NullString.ts";
import { BigInteger, Char, Decimal, Double, Single } from "../../objects/values/numbers.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import { DateTimeOffset } from "../../objects/values/time/DateTimeOffset.ts";
import { UriObject } from "../../objects/values/UriObject.ts";
import type { JsonNode } from "./JsonNode.ts";
import type { JsonStyle } from "./jsonStyle.ts";

export interface JsonOptions {
  readonly depth: number;
  readonly enumsAsStrings: boolean;
  readonly style: JsonStyle;
  readonly cmdlet: CmdletContext;
}

const nullNode: JsonNode = { kind: "literal", text: "null" };

/** What ConvertTo-Json makes of values. What lies deeper than `depth` becomes its text, with one warning. */
export class JsonTreeMaker {
  readonly #options: JsonOptions;
  #warned = false;

  constructor(options: JsonOptions) {
    this.#options = options;
  }

  /** The objects of the pipeline, each of which carries its extended members. */
  list(values: readonly unknown[]): JsonNode {
    return { kind: "array", items: values.map((value) => this.node(value, 1, true)) };
  }

  node(value: unknown, depth = 0, isPiped = false): JsonNode {
    pollStop();
    const base = unwrap(value);
    const simple = this.#simple(base);
    if (simple) {
      const { keepsMembersInside } = this.#options.style;
      const isWrapped = isPiped || value !== base || (keepsMembersInside && extendedMembers(value) !== undefined);
      return this.#withAdded(simple, value, isWrapped, depth);
    }
    if (depth > this.#options.depth) {
      this.#warn();
      return { kind: "string", text: toText(value) };
    }
    if (base instanceof Dictionary)
      return { kind: "object", entries: [...this.#dictionary(base, depth), ...this.#added(base, depth)] };
    const items = this.#items(base);
    if (items) {
      const array: JsonNode = { kind: "array", items: Array.from(items, (item) => this.node(item, depth + 1)) };
      return this.#withAdded(array, base, isPiped || (isPSObject(base) && extendedMembers(base) !== undefined), depth);
    }
    return {
      kind: "object",
      entries: this.#properties(base, isPiped).map(([name, one]) => [name, this.node(one, depth + 1)] as const),
    };
  }

  #items(base: unknown): Iterable<unknown> | null {
    if (base instanceof XmlNode && this.#options.style.xmlIsList) return enumerate(getMember(base, "ChildNodes"));
    return enumerate(base);
  }

  /**
   * Where those of the .NET type come first, extended ones follow only for an object that was wrapped: cmdlets wrap what
   * they write, casts do not.
   */
  #properties(base: unknown, isPiped: boolean): [string, unknown][] {
    if (base instanceof PSCustomObject || !this.#options.style.putsTypeFirst) return propertyEntries(base);
    const names = reflectedNames(base);
    if (!isPiped && base instanceof IPAddress && !extendedMembers(base)) return entriesOf(base, names);
    const seen = new Set(names.map((name) => name.toLowerCase()));
    return entriesOf(base, [...names, ...propertyNames(base).filter((name) => !seen.has(name.toLowerCase()))]);
  }

  /** What is written as a plain value becomes an object beside the members that a wrapped one has in addition. */
  #withAdded(node: JsonNode, value: unknown, isWrapped: boolean, depth: number): JsonNode {
    if (!isWrapped || value === null || value === undefined) return node;
    const base = unwrap(value);
    if (!this.#options.style.wrapsTextsAndTimes && (typeof base === "string" || base instanceof DateTime)) return node;
    const own = extendedMembers(value);
    if (!own && typeof base !== "object") return node;
    const names = [...(own?.members() ?? []), ...typeTable().members(typeNamesOf(base))].flatMap((member) =>
      member.isProperty && !member.isHidden ? [member.name] : [],
    );
    if (names.length === 0) return node;
    const added = entriesOf(value, [...new Set(names)]);
    return {
      kind: "object",
      entries: [["value", node], ...added.map(([name, one]) => [name, this.node(one, depth + 1)] as const)],
    };
  }

  #simple(base: unknown): JsonNode | null {
    switch (typeof base) {
      case "undefined":
        return nullNode;
      case "string":
        return { kind: "string", text: base };
      case "number":
      case "bigint":
        return { kind: "literal", text: String(base) };
      case "boolean":
        return { kind: "literal", text: String(base) };
    }
    if (base === null) return nullNode;
    if (!(base instanceof ClrObject)) return null;
    if (base instanceof Char) return { kind: "string", text: String.fromCharCode(base.code) };
    if (base instanceof EnumValue) {
      return this.#options.enumsAsStrings
        ? { kind: "string", text: base.text }
        : { kind: "literal", text: String(base.value) };
    }
    if (base instanceof Double || base instanceof Single) return realNode(base, this.#options.style);
    if (base instanceof Decimal)
      return { kind: "literal", text: this.#options.style.realText(formatNumber(base, "", "")) };
    if (base instanceof BigInteger)
      return this.#options.style.bigIntegerIsNumber ? { kind: "literal", text: String(base.value) } : null;
    if (base instanceof DateTime) return this.#options.style.date(base);
    if (base instanceof DateTimeOffset) return this.#options.style.dateTimeOffset(base);
    if (base instanceof Guid) return { kind: "string", text: base.text };
    if (base instanceof UriObject) return { kind: "string", text: base.original };
    const { name } = typeOf(base);
    if (name === "System.Text.RegularExpressions.Regex") return null;
    if (name === "System.DBNull" || base === NullString.value) return nullNode;
    return isNumber(base) ? { kind: "literal", text: toText(base) } : null;
  }

  #dictionary(dictionary: Dictionary, depth: number): (readonly [string, JsonNode])[] {
    return Array.from(dictionary.entries(), ({ key, value }) => {
      const name = unwrap(key);
      if (typeof name !== "string") throw this.#badKey(dictionary);
      return [name, this.node(value, depth + 1)] as const;
    });
  }

  /** Members that were added to a dictionary follow its keys. */
  #added(dictionary: Dictionary, depth: number): (readonly [string, JsonNode])[] {
    const members = extendedMembers(dictionary);
    if (!members) return [];
    return propertyEntries(dictionary)
      .filter(([name]) => members.has(name))
      .map(([name, value]) => [name, this.node(value, depth + 1)] as const);
  }

  #badKey(dictionary: Dictionary): unknown {
    return this.#options.cmdlet.terminate({
      id: "NonStringKeyInDictionary",
      message:
        `The type '${fullTypeName(typeOf(dictionary))}' is not supported for serialization or deserialization of a ` +
        "dictionary. Keys must be strings.",
      category: "InvalidOperation",
      target: dictionary,
      exception: "System.InvalidOperationException",
    });
  }

  #warn(): void {
    if (this.#warned || !this.#options.style.warnsOfDepth) return;
    this.#warned = true;
    this.#options.cmdlet.warning(
      `Resulting JSON is truncated as serialization has exceeded the set depth of ${this.#options.depth}.`,
    );
  }
}

function realNode(value: Double | Single, style: JsonStyle): JsonNode {
  if (!Number.isFinite(value.value))
    return style.notFinite(Number.isNaN(value.value) ? "NaN" : value.value > 0 ? "Infinity" : "-Infinity");
  return { kind: "literal", text: style.realText(formatNumber(value, "R", "")) };
}
