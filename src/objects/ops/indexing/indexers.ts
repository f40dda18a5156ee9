import { prepareArguments } from "../../calls/callOverload.ts";
import { exporterOf } from "../../calls/marshal.ts";
import { overloadPlan } from "../../calls/overloadPlan.ts";
import { selectOverload } from "../../calls/selectOverload.ts";
import { notModelled, runtimeError } from "../../errors/runtimeError.ts";
import { convertValue, propertyAccess, wrapGetting, wrapSetting } from "../../members/propertyAccess.ts";
import type { MethodOverload, PropertyMember } from "../../members/TypeMembers.ts";
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
  const selected = selectNamed(target, indexes, "get", name);
  try {
    return readSelected(target, selected);
  } catch (error) {
    throw wrapGetting(error, name);
  }
}

/** `$list.Item(1) = 5` */
export function writeNamedIndexer(target: unknown, indexes: readonly unknown[], value: unknown, name: string): void {
  const selected = selectNamed(target, indexes, "set", name);
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
  const { members } = typeOf(target);
  const { indexers, overloads } = choiceOf(name === undefined ? members.indexers : members.indexersNamed(name));
  const selected = selectOverload(overloads, indexes, name ?? "Item");
  const naming = { name: `${accessor}_${indexers[0].signature.name}` };
  return {
    indexer: indexers[overloads.indexOf(selected.plan.overload)],
    prepare: () => prepareArguments(selected, indexes, naming),
  };
}

/** By name an indexer is the method of its accessor, which takes the value that is set as well. */
function selectNamed(
  target: unknown,
  indexes: readonly unknown[],
  accessor: "get" | "set",
  name: string,
): SelectedIndexer {
  const usable = typeOf(target)
    .members.indexersNamed(name)
    .some(
      ({ set, signature }) =>
        signature.parameters.length === indexes.length && (accessor === "get" || set !== null || signature.hasSetter),
    );
  if (usable) return selectIndexer(target, indexes, accessor, name);
  const count = indexes.length + (accessor === "set" ? 1 : 0);
  const exception = `System.Management.Automation.${accessor === "set" ? "Set" : "Get"}ValueInvocationException`;
  throw runtimeError("MethodCountCouldNotFindBest", [name, String(count)], { exception });
}

interface IndexerChoice {
  readonly indexers: readonly PropertyMember[];
  readonly overloads: readonly MethodOverload[];
}

const choices = new WeakMap<readonly PropertyMember[], IndexerChoice>();

/** The same choice for the same list, so that what was selected is found again. */
function choiceOf(indexers: readonly PropertyMember[]): IndexerChoice {
  let found = choices.get(indexers);
  if (!found) {
    found = { indexers, overloads: indexers.map(asOverload) };
    choices.set(indexers, found);
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
