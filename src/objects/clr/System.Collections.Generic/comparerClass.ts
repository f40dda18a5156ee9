import { type ClrMembers, defineClr } from "../../types/defineClr.ts";

/** One of the classes that Comparer<T> and EqualityComparer<T> give: what it does is what its base class says; `element` is for a class of one type. */
export function comparerClass(base: string, element?: string): ClrMembers {
  const parameters = element === undefined ? { typeParameters: ["T"] } : {};
  return defineClr({ ...parameters, base: `System.Collections.Generic.${base}[${element ?? "T"}]` });
}
