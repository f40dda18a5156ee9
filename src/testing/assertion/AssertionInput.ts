import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { formatType } from "./formatValue.ts";

/**
 * How an assertion takes what is piped: a scalar is what the pipeline leaves of the items, a collection keeps them, and
 * None is a scalar without hints. The words are those of New-ShouldAssertion -As.
 */
export type InputKind = "Scalar" | "ExactType" | "Collection" | "CollectionItems" | "None";

/** What was given to an assertion: by the pipeline, or as -Actual. */
export interface AssertionInput {
  readonly isPiped: boolean;
  /** The items that came through the pipeline. */
  readonly items: readonly unknown[];
  /** -Actual, where nothing is piped. */
  readonly given: unknown;
  /** The value in front of the `|`, where an expression stands there; else undefined. */
  readonly source: unknown;
}

/** The value that the assertion judges. */
export function actualOf({ isPiped, items, given }: AssertionInput, kind: InputKind): unknown {
  if (!isPiped) return given ?? null;
  if (kind === "Collection" || kind === "CollectionItems") return [...items];
  const flat = items.flatMap((item) => [...(enumerateCollection(unwrap(item)) ?? [item])]);
  return flat.length === 0 ? null : flat.length === 1 ? flat[0] : flat;
}

export function isCollection(value: unknown): boolean {
  return enumerateCollection(unwrap(value)) !== null;
}

/** What a failed assertion says about how its value came to it, or null. */
export function hintOf(input: AssertionInput, kind: InputKind): string | null {
  if (kind === "Scalar") return scalarHint(input);
  if (kind === "ExactType") return typeHint(input);
  if (kind === "Collection") return collectionHint(input);
  return kind === "CollectionItems" ? itemsHint(input) : null;
}

const toScalar =
  "To assert on a collection use Should-BeCollection or Should-BeEquivalent; to assert on a single value pass it as the -Actual argument instead of piping it, e.g. -Actual $value.";

function scalarHint(input: AssertionInput): string | null {
  const source = pipedCollection(input);
  if (source === null) return null;
  const lead = `You piped a [${source}] into a single-value assertion, but the pipeline`;
  if (input.items.length > 1)
    return `${lead} streams a multi-item collection and re-collects it into a single [Object[]], so the whole collection was inspected as one value. ${toScalar}`;
  return `${lead} unwraps a single-item collection to its one element, so the assertion inspected that single [${formatType(actualOf(input, "Scalar"))}] instead of the collection. ${toScalar}`;
}

function typeHint(input: AssertionInput): string | null {
  const source = pipedCollection(input);
  // A list of objects is what the pipeline makes of it again.
  if (source === null || (input.items.length > 1 && source === "Object[]")) return null;
  if (input.items.length > 1)
    return `You piped a [${source}] into a type assertion, but the pipeline streams a multi-item collection and re-collects it as [Object[]], so the assertion saw [Object[]], not the [${source}] you piped. To assert the type of a collection, pass it as the -Actual argument instead of piping it, e.g. -Actual $value.`;
  if (isCollection(actualOf(input, "ExactType"))) return null;
  return `You piped a [${source}] into a type assertion, but the pipeline unwraps a single-item collection to its one element, so the assertion saw a single [${formatType(actualOf(input, "ExactType"))}], not the [${source}] you piped. To assert the type of a collection, pass it as the -Actual argument instead of piping it, e.g. -Actual $value.`;
}

/** The type of a collection that was piped and had items; the parts of a hashtable count as the hashtable. */
function pipedCollection({ isPiped, items, source }: AssertionInput): string | null {
  const value = unwrap(source);
  if (!isPiped || items.length === 0 || !isCollection(value)) return null;
  const { name } = typeOf(value);
  return partsOfHashtables.has(name) ? "hashtable" : formatType(value);
}

const partsOfHashtables: ReadonlySet<string> = new Set([
  "System.Collections.Hashtable+KeyCollection",
  "System.Collections.Hashtable+ValueCollection",
]);

function collectionHint(input: AssertionInput): string | null {
  const single = singleValue(input);
  if (single === undefined) return null;
  const lead = leadOf(input, single);
  if (single === null)
    return `${lead} It is treated as a single $null item, not an empty collection. Use @() to represent an empty collection.`;
  if (single instanceof Dictionary)
    return `${lead} PowerShell treats a dictionary as a single object, not a collection. To assert on it as a hashtable use Should-BeHashtable, or compare its contents with Should-BeEquivalent.`;
  return `${lead} It is treated as a single item. To assert on a one-item collection wrap it as ,$actual, or use Should-Be for a scalar value.`;
}

function itemsHint(input: AssertionInput): string | null {
  const single = singleValue(input);
  if (!(single instanceof Dictionary)) return null;
  return `${leadOf(input, single)} PowerShell treats a dictionary as a single object, so it is passed through as one item instead of being iterated. Enumerate it first, e.g. with $actual.GetEnumerator(), or its .Keys or .Values, or assert on it directly with Should-BeHashtable.`;
}

function leadOf({ isPiped }: AssertionInput, single: unknown): string {
  const what = single === null ? "$null" : `a single [${formatType(single)}]`;
  return isPiped ? `You piped ${what} into a collection assertion.` : `-Actual is ${what}, which is not a collection.`;
}

/** The one value that was given in place of a collection; undefined where there is a collection. */
function singleValue({ isPiped, items, given, source }: AssertionInput): unknown {
  if (!isPiped) return isCollection(given) ? undefined : (unwrap(given) ?? null);
  if (items.length !== 1 || isCollection(source)) return undefined;
  const only = unwrap(items[0]) ?? null;
  return isCollection(only) ? undefined : only;
}
