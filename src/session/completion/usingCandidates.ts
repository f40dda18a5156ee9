import type { Engine } from "../../runtime/Engine.ts";
import { moduleKeys } from "./arguments/moduleKeys.ts";
import { namedThings } from "./arguments/namedThings.ts";
import { beginningWith } from "./beginningWith.ts";
import { candidate } from "./Candidate.ts";
import type { Found } from "./CompletionAnswer.ts";
import { type CompletionPlace, writtenOf } from "./CompletionPlace.ts";
import { pathCandidates } from "./pathCandidates.ts";
import { namespaceCandidates } from "./typeCandidates.ts";

const kinds: Readonly<Record<string, string>> = {
  assembly: "A .NET assembly to load, by its path.",
  module: "A module whose classes are used, by its name, path or specification.",
  namespace: "A .NET namespace whose types need no namespace in front.",
  type: "Another name for a .NET type.",
};

/** What `using` may name, or what kinds of it there are; null elsewhere. */
export function usingCandidates(engine: Engine, place: CompletionPlace): Found | null {
  const { node, ancestors, before, text } = place;
  if (before?.kind === "Using") {
    const start = Math.min(place.wordStart, text.length);
    const names = beginningWith(Object.keys(kinds), text.slice(start));
    return { start, candidates: names.map((name) => candidate(name, "Keyword", name, kinds[name])) };
  }
  const statement = [node, ...ancestors.toReversed()].find(({ kind }) => kind === "UsingStatement");
  if (statement?.kind !== "UsingStatement") return null;
  const { start } = node.extent;
  const word = writtenOf(place, node);
  if (statement.usingStatementKind === "Namespace") return { start, candidates: namespaceCandidates(word) };
  if (statement.moduleSpecification !== null || ancestors.some(({ kind }) => kind === "Hashtable"))
    return { start, candidates: moduleKeys(word, "Property") };
  const isFile = statement.usingStatementKind === "Assembly" ? /\.dll$/i : /\.(?:psm1|psd1|dll)$/i;
  const files = pathCandidates(engine, word).filter(
    ({ kind, text: path }) => kind === "ProviderContainer" || isFile.test(path.replace(/'$/, "")),
  );
  if (statement.usingStatementKind !== "Module") return { start, candidates: files };
  const modules = namedThings(engine, "Import-Module", "Name", word) ?? [];
  return { start, candidates: [...files, ...modules.map((name) => candidate(name, "ParameterValue"))] };
}
