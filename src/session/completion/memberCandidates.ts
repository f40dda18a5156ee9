import { singleQuoted } from "../../base/text/singleQuoted.ts";
import { evaluateExpression } from "../../compile/expressions/evaluateExpression.ts";
import { isSafeExpression, type SafeRules } from "../../compile/language/isSafeExpression.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";
import { wildcardMatcher } from "../../objects/ops/wildcard.ts";
import type { ListedMember } from "../../objects/types/typeData/objectMembers.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import { withoutParentheses } from "../../syntax/ast/withoutParentheses.ts";
import type { InferenceContext } from "../inference/InferenceContext.ts";
import { type InferredType, ofName, ofValue } from "../inference/InferredType.ts";
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
  if (isStatic && expression.kind === "TypeExpression" && ofType === null) return [];
  const given = ofType ? [ofType] : (ofLiteral(expression, context) ?? inferredOf(expression, context));
  const types = given.filter(({ name }) => name !== "System.Void");
  const isKnown = ofType !== null || types.some(({ value }) => value !== undefined);
  const listed = listedMembers(types, ofType !== null, context);
  const found = shownMembers(listed, word).toSorted(isKnown ? byKind : propertiesFirst);
  const ofCollections = !isStatic && types.some(isCollection) ? collectionMethods(word, context.engine.edition) : [];
  return [...found.map((one) => asMember(one, isKnown)), ...ofCollections];
}

function inferredOf(expression: Expression, context: InferenceContext): InferredType[] {
  return isRange(expression) ? [ofName("System.Object[]")] : context.infer(expression);
}

/** A table that is written there, or an object made of one, is at hand as it is; null for anything else. */
function ofLiteral(expression: Expression, { engine }: InferenceContext): InferredType[] | null {
  const inner = withoutParentheses(expression);
  const table = inner.kind === "ConvertExpression" ? inner.child : inner;
  if (table.kind !== "Hashtable" || !isSafeExpression(inner, literalRules)) return null;
  return [ofValue(evaluateExpression(inner, engine))];
}

const literalRules: SafeRules = {
  declared: new Set(["true", "false", "null"]),
  allowsCast: ({ type, child }) =>
    child.kind === "Hashtable" && /^(?:ordered|ps(?:custom)?object)$/i.test(type.typeName.name),
};

/** An indexer is called like a method. */
function asMember(one: ListedMember, isKnown: boolean): Candidate {
  return isMethod(one) ? candidate(`${one.name}(`, "Method", one.name, lines(one, isKnown)) : asProperty(one, isKnown);
}

/** In which order the members of a value are listed: as System.Management.Automation.PSMemberTypes numbers them. */
const kindsInOrder: readonly string[] = [
  ...["AliasProperty", "CodeProperty", "Property", "NoteProperty", "ScriptProperty", "PropertySet"],
  ...["Method", "CodeMethod", "ScriptMethod", "ParameterizedProperty", "MemberSet", "Event"],
];

function byKind(left: ListedMember, right: ListedMember): number {
  if (isKey(left) || isKey(right)) return Number(isKey(left)) - Number(isKey(right));
  return kindsInOrder.indexOf(left.memberType) - kindsInOrder.indexOf(right.memberType);
}

function propertiesFirst(left: ListedMember, right: ListedMember): number {
  return Number(isMethod(left)) - Number(isMethod(right));
}

/** Keys of a table that is at hand come behind its members, as the table has them. */
function isKey({ definition, name, memberType }: ListedMember): boolean {
  return memberType === "Property" && definition === name;
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

const where = "({ expression } [, mode [, numberToReturn]])";
const forEach = "(expression [, arguments...])";

/** What the engine adds to arrays and lists. */
const addedToCollections: PerEdition<readonly (readonly [string, string])[]> = {
  Desktop: [
    ["Where", where],
    ["ForEach", forEach],
  ],
  Core: [
    ["Where", where],
    ["ForEach", forEach],
    ["PSWhere", where],
    ["PSForEach", forEach],
  ],
};

function collectionMethods(word: string, edition: Edition): Candidate[] {
  return addedToCollections[edition]
    .filter(([name]) => name.toLowerCase().startsWith(word.toLowerCase()))
    .map(([name, signature]) => candidate(`${name}(`, "Method", name, name + signature));
}

function isCollection({ value, type, members }: InferredType): boolean {
  if (value === undefined && (members !== null || type === null)) return false;
  if (type === null) return false;
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
    ...found.filter((one) => !isMethod(one)).map((one) => asProperty(one)),
    ...methods.map((one) => candidate(one.name, "Method", one.name, lines(one))),
  ];
}

function shownMembers(members: readonly ListedMember[], word: string): ListedMember[] {
  const isWanted = wildcardMatcher(`${word}*`);
  return members
    .filter((one) => !one.isHidden && isWanted(one.name))
    .filter((one) => one.name !== "new" || one.memberType === "Method")
    .sort((left, right) =>
      isKey(left) && isKey(right) ? 0 : left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1,
    );
}

function asProperty(member: ListedMember, isKnown = false): Candidate {
  return candidate(quoted(member.name), "Property", member.name, isKnown ? lines(member, true) : member.definition);
}

function quoted(name: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(name) ? name : singleQuoted(name);
}

/** Each overload in a line of its own; PowerShell parts those of values and static methods as Windows does. */
function lines({ definition, memberType }: ListedMember, isKnown = false): string {
  return memberType === "ParameterizedProperty" ? definition : definition.replaceAll("), ", isKnown ? ")\r\n" : ")\n");
}
