import type { MockCall } from "./MockTable.ts";

/** The parameters that a call bound, by name as Pester 6 tells them; `withAliases`: by each of their names. */
export function toldParameters(call: MockCall, withAliases: boolean): readonly (readonly [string, unknown])[] {
  const standIn = call.hook.scope.functions?.get(call.hook.standInName.toLowerCase());
  const aliasesOf = (name: string): readonly string[] =>
    standIn?.block.code.parameters.find((one) => one.name === name)?.metadata.aliases ?? [];
  return [...call.bound]
    .flatMap(([name, value]) => [name, ...(withAliases ? aliasesOf(name) : [])].map((one) => [one, value] as const))
    .sort(([a], [b]) => a.localeCompare(b, "en", { sensitivity: "base" }));
}
