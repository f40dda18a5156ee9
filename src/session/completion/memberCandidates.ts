import { wildcardMatcher } from "../../objects/ops/wildcard.ts";
import type { ListedMember } from "../../objects/types/typeData/objectMembers.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { type Candidate, candidate } from "./Candidate.ts";
import type { Inferred } from "./Inferred.ts";
import { membersOf } from "./inferValue.ts";

/** Properties first, then methods with their opening parenthesis, each in alphabetical order. */
export function memberCandidates(inferred: Inferred, word: string): Candidate[] {
  const found = shownMembers(inferred, word);
  // An indexer is called like a method.
  const isMethod = ({ memberType }: ListedMember): boolean => /Method$|^ParameterizedProperty$/.test(memberType);
  const isIndexer = ({ memberType }: ListedMember): boolean => memberType === "ParameterizedProperty";
  const called = [...found.filter((one) => isMethod(one) && !isIndexer(one)), ...found.filter(isIndexer)];
  const methods = called.map((one) => candidate(`${one.name}(`, "Method", one.name, lines(one)));
  const ofCollections = isCollection(inferred) ? collectionMethods(word) : [];
  return [...found.filter((one) => !isMethod(one)).map(asProperty), ...methods, ...ofCollections];
}

/** What the engine of both editions adds to arrays and lists. */
const addedToCollections = [
  ["Where", "({ expression } [, mode [, numberToReturn]])"],
  ["ForEach", "(expression [, arguments...])"],
] as const;

function collectionMethods(word: string): Candidate[] {
  return addedToCollections
    .filter(([name]) => name.toLowerCase().startsWith(word.toLowerCase()))
    .map(([name, signature]) => candidate(`${name}(`, "Method", name, name + signature));
}

function isCollection(inferred: Inferred): boolean {
  if (inferred.kind === "value") return Array.isArray(inferred.value) || inferred.value instanceof ListObject;
  return inferred.kind === "type" && inferred.type.isArray;
}

/** Properties alone, for parameters that take their names. */
export function propertyCandidates(inferred: Inferred, word: string): Candidate[] {
  return shownMembers(inferred, word)
    .filter(({ memberType }) => !/Method$|Event$|^ParameterizedProperty$/.test(memberType))
    .map(asProperty);
}

function shownMembers(inferred: Inferred, word: string): ListedMember[] {
  const isWanted = wildcardMatcher(`${word}*`);
  return membersOf(inferred)
    .filter((one) => !one.isHidden && !/Event$|PropertySet$/.test(one.memberType) && isWanted(one.name))
    .filter((one) => inferred.kind !== "static" || one.name !== "new" || one.memberType === "Method")
    .sort((left, right) => (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1));
}

function asProperty(member: ListedMember): Candidate {
  return candidate(quoted(member.name), "Property", member.name, lines(member));
}

function quoted(name: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Each overload in a line of its own. */
function lines({ definition, memberType }: ListedMember): string {
  return /Method$/.test(memberType) ? definition.replace(/\), (?=\S+ (?:\S+ )?[\w.]+\()/g, ")\n") : definition;
}
