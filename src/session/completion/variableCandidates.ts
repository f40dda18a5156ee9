import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { beginningWith } from "./beginningWith.ts";

const constants = [
  "true",
  "false",
  "null",
  "_",
  "args",
  "PSItem",
  "PSScriptRoot",
  "PSCommandPath",
  "MyInvocation",
  "env:",
];

/** "$name" for what is typed behind the $; behind env: the names of the environment. */
export function variableCandidates(engine: Engine, word: string): string[] {
  const environment = /^env:(.*)$/i.exec(word);
  if (environment) {
    const names = [...engine.service(providerServiceKey).environment.entries()].map(([name]) => name);
    return beginningWith(names, environment[1]).map((name) => bracedWhereNeeded(`env:${name}`));
  }
  const scope = /^(?:global|script|local|private):/i.exec(word)?.[0] ?? "";
  const names = [...engine.globalScope.variables()].map(({ name }) => name);
  return beginningWith([...names, ...(scope === "" ? constants : [])], word.slice(scope.length)).map((name) =>
    bracedWhereNeeded(scope + name),
  );
}

function bracedWhereNeeded(name: string): string {
  return /^[\w:?^$]+$/.test(name) ? `$${name}` : `\${${name}}`;
}
