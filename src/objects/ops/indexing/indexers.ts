import { prepareArguments } from "../../calls/callOverload.ts";
import { exporterOf } from "../../calls/marshal.ts";
import { overloadPlan } from "../../calls/overloadPlan.ts";
import { selectOverload } from "../../calls/selectOverload.ts";
import { notModelled, runtimeError } from "../../errors/runtimeError.ts";
import { convertValue, propertyAccess, wrapGetting, wrapSetting } from "../../members/propertyAccess.ts";
import type { MethodOverload, PropertyMember } from "../../members/TypeMembers.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { typeOf } from "../../types/typeOf.ts";

/** Reads an indexer of a type by its arguments. Exceptions of the code come out as they are. */
export function readIndexer(target: unknown, indexes: readonly unknown[], name?: string): unknown {
  return readSelected(target, selectIndexer(target, indexes, "get", name));
}

/** Writes through an indexer; the value is converted to its type. */
export function writeIndexer(target: unknown, indexes: readonly unknown[], value: unknown, name?: string): void {
  writeSelected(target, selectIndexer(target, indexes, "set", name), value);
}

/** `$list.Item(1)`: what fails once an indexer takes so many arguments is an error of the property. */
export function readNamedIndexer(target: unknown, indexes: readonly unknown[], name: string): unknown {
  const selected = selectIndexer(target, indexes, "get", name);
  try {
    return readSelected(target, selected);
  } catch (error) {
    throw wrapGetting(error, name);
  }
}

/** `$list.Item(1) = 5` */
export function writeNamedIndexer(target: unknown, indexes: readonly unknown[], value: unknown, name: string): void {
  const selected = selectIndexer(target, indexes, "set", name);
  try {
    writeSelected(target, selected, value);
  } catch (error) {
    throw wrapSetting(error, name);
  }
}

interface SelectedIndexer {
  readonly indexer: PropertyMember;
  readonly prepare: () => unknown[];
}

function readSelected(target: unknown, { indexer, prepare }: SelectedIndexer): unknown {
  const prepared = prepare();
  if (!indexer.get) throw notModelled(`[${indexer.declaringType.name}].${indexer.signature.name}`);
  const value = indexer.get(target, ...prepared);
  const exporter = exporterOf(propertyAccess(indexer).type);
  return exporter ? exporter(value) : value;
}

function writeSelected(target: unknown, { indexer, prepare }: SelectedIndexer, value: unknown): void {
  const prepared = prepare();
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
): SelectedIndexer {
  const { indexers, overloads } = choiceOf(typeOf(target), name?.toLowerCase() ?? null);
  const selected = selectOverload(overloads, indexes, name ?? "Item");
  const naming = { name: `${accessor}_${indexers[0].signature.name}` };
  return {
    indexer: indexers[overloads.indexOf(selected.plan.overload)],
    prepare: () => prepareArguments(selected, indexes, naming),
  };
}

interface IndexerChoice {
  readonly indexers: readonly PropertyMember[];
  readonly overloads: readonly MethodOverload[];
}

const choices = new WeakMap<ClrType, Map<string | null, IndexerChoice>>();

/** The indexers of a type with a name (null: those of []), always the same list, so that what was selected is found again. */
function choiceOf(type: ClrType, name: string | null): IndexerChoice {
  const known = choices.get(type) ?? new Map<string | null, IndexerChoice>();
  choices.set(type, known);
  let found = known.get(name);
  if (!found) {
    const { indexers: unnamed, namedIndexers } = type.members;
    const indexers = name === null ? unnamed : namedIndexers.filter((one) => one.signature.name.toLowerCase() === name);
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
