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
