import { wildcardMatcher } from "../../objects/ops/wildcard.ts";
import type { ListedMember } from "../../objects/types/typeData/objectMembers.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { InferenceContext } from "../inference/InferenceContext.ts";
import { type InferredType, ofName } from "../inference/InferredType.ts";
import { inferenceAt } from "../inference/inferTypes.ts";
import { listedMembers } from "../inference/listedMembers.ts";
import { sampleOf } from "../inference/sampleOf.ts";
import { type Candidate, candidate } from "./Candidate.ts";
import type { CompletionPlace } from "./CompletionPlace.ts";

/** What is asked for the types of nodes at a place: it looks at values of the session, too. */
export function inferencesAt(engine: Engine, { tree, node }: Pick<CompletionPlace, "tree" | "node">): InferenceContext {
  return inferenceAt(tree, node, engine, {
    allowsSafeEval: true,
    keepsValues: true,
    sampleOf: (cmdlet) => sampleOf(engine, cmdlet),
  });
}

/** Members of what an expression gives: properties first, then methods with their opening parenthesis, each by name. */
export function memberCandidates(
  context: InferenceContext,
  expression: Expression,
  isStatic: boolean,
  word: string,
): Candidate[] {
  const ofType = isStatic && expression.kind === "TypeExpression" ? context.resolve(expression.typeName) : null;
  const given = ofType ? [ofType] : isRange(expression) ? [ofName("System.Object[]")] : context.infer(expression);
  const types = given.filter(({ name }) => name !== "System.Void");
  const found = shownMembers(listedMembers(types, ofType !== null, context), word);
  // An indexer is called like a method.
  const called = [...found.filter((one) => isMethod(one) && !isIndexer(one)), ...found.filter(isIndexer)];
  const methods = called.map((one) => candidate(`${one.name}(`, "Method", one.name, lines(one)));
  const ofCollections = !isStatic && types.some(isCollection) ? collectionMethods(word) : [];
  return [...found.filter((one) => !isMethod(one)).map(asProperty), ...methods, ...ofCollections];
}

/** `(1..3)` is an array, where what comes of it is asked one by one elsewhere. */
function isRange(expression: Expression): boolean {
  if (expression.kind === "BinaryExpression") return expression.operator === "DotDot";
  if (expression.kind !== "ParenExpression" || expression.pipeline.kind !== "Pipeline") return false;
  const [only, ...more] = expression.pipeline.pipelineElements;
  return only?.kind === "CommandExpression" && more.length === 0 && isRange(only.expression);
}

function isMethod({ memberType }: ListedMember): boolean {
  return /Method$|^ParameterizedProperty$/.test(memberType);
}

function isIndexer({ memberType }: ListedMember): boolean {
  return memberType === "ParameterizedProperty";
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

function isCollection({ value, type, members }: InferredType): boolean {
  if (value !== undefined) return Array.isArray(value) || value instanceof ListObject;
  if (members !== null || type === null) return false;
  return type.isArray || [...type.ancestors].some(({ name }) => name === "System.Collections.IList");
}

/** Properties alone, for parameters that take their names; with methods, for those that call them, too. */
export function propertyCandidates(
  types: readonly InferredType[],
  context: InferenceContext,
  word: string,
  withMethods = false,
): Candidate[] {
  const found = shownMembers(listedMembers(types, false, context), word).filter((one) => !isIndexer(one));
  const methods = withMethods ? found.filter(isMethod) : [];
  return [
    ...found.filter((one) => !isMethod(one)).map(asProperty),
    ...methods.map((one) => candidate(one.name, "Method", one.name, lines(one))),
  ];
}

function shownMembers(members: readonly ListedMember[], word: string): ListedMember[] {
  const isWanted = wildcardMatcher(`${word}*`);
  return members
    .filter((one) => !one.isHidden && !/Event$|PropertySet$/.test(one.memberType) && isWanted(one.name))
    .filter((one) => one.name !== "new" || one.memberType === "Method")
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
