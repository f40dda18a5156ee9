import { prepareArguments } from "../../calls/callOverload.ts";
import { exporterOf } from "../../calls/marshal.ts";
import { overloadPlan } from "../../calls/overloadPlan.ts";
import { selectOverload } from "../../calls/selectOverload.ts";
import { notModelled, runtimeError } from "../../errors/runtimeError.ts";
import { convertValue, propertyAccess } from "../../members/propertyAccess.ts";
import type { MethodOverload, PropertyMember } from "../../members/TypeMembers.ts";
import { typeOf } from "../../types/typeOf.ts";

/** Reads an indexer of a type by its arguments. Exceptions of the code come out as they are. */
export function readIndexer(target: unknown, indexes: readonly unknown[], name?: string): unknown {
  const { indexer, prepared } = selectIndexer(target, indexes, "get", name);
  if (!indexer.get) throw notModelled(`[${indexer.declaringType.name}].${indexer.signature.name}`);
  const value = indexer.get(target, ...prepared);
  const exporter = exporterOf(propertyAccess(indexer).type);
  return exporter ? exporter(value) : value;
}

/** Writes through an indexer; the value is converted to its type. */
export function writeIndexer(target: unknown, indexes: readonly unknown[], value: unknown, name?: string): void {
  const { indexer, prepared } = selectIndexer(target, indexes, "set", name);
  if (!indexer.set) {
    if (!indexer.signature.hasSetter) throw runtimeError("CannotIndex", [typeOf(target).name]);
    throw notModelled(`Setting [${indexer.declaringType.name}].${indexer.signature.name}`);
  }
  const { type, importValue } = propertyAccess(indexer);
  const converted = type ? convertValue(value, type) : value;
  indexer.set(target, ...prepared, importValue ? importValue(converted) : converted);
}

function selectIndexer(
  target: unknown,
  indexes: readonly unknown[],
  accessor: "get" | "set",
  name?: string,
): { indexer: PropertyMember; prepared: unknown[] } {
  const { indexers, overloads } = choiceOf(typeOf(target).members.indexers, name?.toLowerCase() ?? null);
  const selected = selectOverload(overloads, indexes, name ?? "Item");
  const naming = { name: `${accessor}_${indexers[0].signature.name}` };
  const prepared = prepareArguments(selected, indexes, naming);
  return { indexer: indexers[overloads.indexOf(selected.plan.overload)], prepared };
}

interface IndexerChoice {
  readonly indexers: readonly PropertyMember[];
  readonly overloads: readonly MethodOverload[];
}

const choices = new WeakMap<readonly PropertyMember[], Map<string | null, IndexerChoice>>();

/** The indexers of a type with a name (null: all), always the same list, so that what was selected is found again. */
function choiceOf(all: readonly PropertyMember[], name: string | null): IndexerChoice {
  const known = choices.get(all) ?? new Map<string | null, IndexerChoice>();
  choices.set(all, known);
  let found = known.get(name);
  if (!found) {
    const indexers = name === null ? all : all.filter((one) => one.signature.name.toLowerCase() === name);
    found = { indexers, overloads: indexers.map(asOverload) };
    known.set(name, found);
  }
  return found;
}

const overloadsOf = new WeakMap<PropertyMember, MethodOverload>();

function asOverload(indexer: PropertyMember): MethodOverload {
  let found = overloadsOf.get(indexer);
  if (!found) {
    const { signature } = indexer;
    found = {
      signature: {
        text: signature.text,
        name: signature.name,
        isStatic: false,
        returnType: signature.type,
        parameters: signature.parameters,
      },
      code: indexer.get,
      declaringType: indexer.declaringType,
    };
    overloadsOf.set(indexer, found);
    overloadPlan(found);
  }
  return found;
}
