import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { extendedMembers } from "../../objects/members/extendedMembers.ts";
import { PSMemberInfo } from "../../objects/members/PSMemberInfo.ts";
import { PSObjectView } from "../../objects/members/PSObjectView.ts";
import { findProperty, isPropertylessView, typePropertyNames } from "../../objects/members/propertyList.ts";
import { toText } from "../../objects/ops/toText.ts";
import { typeDataGeneration } from "../../objects/types/typeData/TypeTable.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import { type ViewTable, viewTable } from "../views/ViewTable.ts";
import { displayRules } from "./displayRules.ts";
import { errorText } from "./errorText.ts";
import type { FormatEntry } from "./FormatData.ts";
import { allProperties, defaultProperties } from "./objectProperties.ts";
import { isScalar } from "./scalarTypes.ts";
import type { ValueReader } from "./ValueReader.ts";
import { propertySource } from "./ValueSource.ts";

/** Whether a value never starts or joins a document: text, numbers, errors, and what has no properties. */
export function isOutOfBand(value: unknown, typeNames: readonly string[]): boolean {
  if (typeof value !== "object") return true;
  if (value instanceof ErrorRecord) return typeNames.includes("System.Management.Automation.ErrorRecord");
  if (value instanceof PSObjectView && value.part !== "all") return isPropertylessView(value);
  if (value instanceof PSCustomObject && hasOwnProperty(value)) return typeFacts(typeNames).isOutOfBand;
  const facts = typeFacts(typeNames);
  if (facts.isOutOfBand) return true;
  if (extendedMembers(value)) {
    // Members that were added take none of the type's own away.
    const isTyped = !(value instanceof PSCustomObject);
    if (isTyped) facts.hasProperties ??= typePropertyNames(value).length > 0 || undefined;
    return !(isTyped && facts.hasProperties) && allProperties(value).length === 0;
  }
  facts.hasProperties ??= allProperties(value).length > 0;
  return !facts.hasProperties;
}

/** Whether not all that hangs on a custom object are methods and sets; its first member nearly always tells. */
function hasOwnProperty({ extended }: PSCustomObject): boolean {
  for (let index = 0; index < extended.shape.size; index++) {
    const slot = extended.slots[index];
    if (!(slot instanceof PSMemberInfo && slot.isTableMember) || slot.isProperty) return true;
  }
  return false;
}

/** The entry for a value that stands outside of the document around it. */
export function outOfBandEntry(value: unknown, typeNames: readonly string[], reader: ValueReader): FormatEntry {
  const text = unwrap(value);
  if (typeof text === "string") return { kind: "Text", text, isString: true };
  if (value instanceof ErrorRecord) {
    const text = errorText(value, reader.settings);
    return displayRules().errorsAreText ? { kind: "Text", text } : { kind: "Custom", nodes: [{ kind: "text", text }] };
  }
  const view = viewTable().outOfBandView(typeNames);
  if (view?.kind === "Custom") return { kind: "Custom", nodes: view.nodes(value, (item) => reader.text(item)) };
  if (isPropertyless(typeNames)) return { kind: "Text", text: toText(value) };
  if (isScalar(typeNames) || allProperties(value).length === 0) return { kind: "Text", text: reader.text(value) };
  const fields = defaultProperties(value)
    .filter((name) => findProperty(value, name) !== undefined)
    .map((name) => ({ label: name, value: reader.field(propertySource(name), value, null) ?? "" }));
  return { kind: "List", fields };
}

/** Types whose objects count as having none: member sets, and two kinds of collection where they are not enumerated. */
function isPropertyless(typeNames: readonly string[]): boolean {
  return typeNames.some((name) => propertyless.has(name));
}

const propertyless = new Set([
  "System.Collections.Hashtable",
  "System.Collections.Specialized.NameObjectCollectionBase",
  "System.Management.Automation.PSMemberSet",
]);

interface TypeFacts {
  readonly isOutOfBand: boolean;
  readonly views: ViewTable;
  readonly generation: number;
  hasProperties?: boolean;
}

const known = new WeakMap<readonly string[], TypeFacts>();

function typeFacts(typeNames: readonly string[]): TypeFacts {
  let facts = known.get(typeNames);
  if (!facts || facts.views !== viewTable() || facts.generation !== typeDataGeneration()) {
    const views = viewTable();
    facts = {
      isOutOfBand: isScalar(typeNames) || isPropertyless(typeNames) || views.outOfBandView(typeNames) !== null,
      views,
      generation: typeDataGeneration(),
    };
    known.set(typeNames, facts);
  }
  return facts;
}
