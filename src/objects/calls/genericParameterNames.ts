import type { ClrType } from "../types/ClrType.ts";

/** The names of the parameters of a generic type that is not closed; empty for any other type. */
export function genericParameterNames(type: ClrType): readonly string[] {
  const arity = Number(/`(\d+)$/.exec(type.name)?.[1] ?? 0);
  if (arity === 0 || type.typeArguments.length > 0) return [];
  const own = type.definition?.typeParameters;
  return own?.length === arity ? own : usualParameterNames(type.shortName, arity);
}

/** What .NET calls the parameters of a generic type, by its name. */
export function usualParameterNames(name: string, arity: number): readonly string[] {
  if (arity === 2 && /Dictionary|KeyValuePair|Lookup|SortedList/.test(name)) return ["TKey", "TValue"];
  if (arity === 2 && /Grouping/.test(name)) return ["TKey", "TElement"];
  if (name === "IOrderedEnumerable`1") return ["TElement"];
  if (/^Converter/.test(name)) return ["TInput", "TOutput"];
  const ends = /^Func/.test(name) ? ["TResult"] : [];
  const count = arity - ends.length;
  const others = count === 1 ? ["T"] : Array.from({ length: count }, (_, index) => `T${index + 1}`);
  return [...others, ...ends];
}

/** A type's ToString(): its name, and behind that of a generic type that is not closed its parameters. */
export function reflectedText(type: ClrType): string {
  const names = genericParameterNames(type);
  return names.length > 0 ? `${type.name}[${names.join(",")}]` : type.name;
}
