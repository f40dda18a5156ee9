import { pollStop } from "../../base/budget.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import {
  type ListedMember,
  membersOfType,
  objectMembers,
  staticMembers,
} from "../../objects/types/typeData/objectMembers.ts";
import { accelerator, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Expression, Hashtable as HashtableNode } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { Pipeline } from "../../syntax/ast/statements.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { automaticTypes } from "../inference/automaticTypes.ts";
import { commandOutputs } from "./commandOutputs.ts";
import type { Inferred } from "./Inferred.ts";
import { writtenType } from "./writtenType.ts";

/** What an expression is inferred in. */
export interface InferenceScope {
  readonly engine: Engine;
  readonly root: Node;
  /** What is around the expression, the root first. */
  readonly ancestors: readonly Node[];
  /** How deep the inference may still go. */
  readonly depth: number;
}

/** What an expression gives, as far as that is known without running anything; null: nothing is known. */
export function inferValue(expression: Node, scope: InferenceScope): Inferred | null {
  if (scope.depth <= 0) return null;
  const inner = { ...scope, depth: scope.depth - 1 };
  switch (expression.kind) {
    case "VariableExpression":
      return inferVariable(expression.variablePath.userPath, expression.extent.start, inner);
    case "StringConstantExpression":
      return { kind: "value", value: expression.value };
    case "ExpandableStringExpression":
      return ofTypeName("System.String");
    case "ConstantExpression":
      return typeof expression.value === "object" ? null : { kind: "value", value: expression.value };
    case "ParenExpression":
      return inferParenthesis(expression.pipeline, inner);
    case "SubExpression":
    case "ArrayExpression":
      return ofTypeName("System.Object[]");
    case "ArrayLiteral":
      return ofTypeName("System.Object[]");
    case "Hashtable":
      return namesOf(expression, true);
    case "TypeExpression":
      return staticOf(expression.typeName.name) ?? writtenMembers(expression.typeName.name, inner, true);
    case "ConvertExpression": {
      const name = expression.type.typeName.name;
      if (expression.child.kind === "Hashtable" && /^(?:pscustomobject|ordered)$/i.test(name))
        return namesOf(expression.child, name.toLowerCase() === "ordered");
      return typeOfText(name, inner);
    }
    case "MemberExpression":
    case "InvokeMemberExpression":
      return inferMember(expression, inner);
    case "BinaryExpression":
      return expression.operator === "DotDot" ? ofTypeName("System.Object[]") : null;
    case "IndexExpression":
      return inferElementAt(expression.target, inner);
    case "CommandExpression":
      return inferValue(expression.expression, inner);
    default:
      return null;
  }
}

function inferElementAt(target: Node, scope: InferenceScope): Inferred | null {
  const inferred = inferValue(target, scope);
  const isErrors = inferred?.kind === "value" && inferred.value === scope.engine.errors;
  // What stands in $Error is an error, also where none has been yet.
  return elementOf(inferred) ?? (isErrors ? ofTypeName(errorRecord) : null);
}

/** What stands in parentheses: an expression as it is, else what the pipeline writes. */
function inferParenthesis(pipeline: Node, scope: InferenceScope): Inferred | null {
  const only =
    pipeline.kind === "Pipeline" && pipeline.pipelineElements.length === 1 ? pipeline.pipelineElements[0] : null;
  return only?.kind === "CommandExpression" ? inferValue(only.expression, scope) : inferPipeline(pipeline, scope);
}

/** What a pipeline writes, one object of it. */
export function inferPipeline(statement: Node, scope: InferenceScope): Inferred | null {
  if (scope.depth <= 0) return null;
  if (statement.kind === "CommandExpression") return inferValue(statement.expression, scope);
  if (statement.kind !== "Pipeline") return null;
  return inferElement(statement, statement.pipelineElements.length - 1, { ...scope, depth: scope.depth - 1 });
}

/** What an element of a pipeline writes, one object of it. */
export function inferElement(pipeline: Pipeline, index: number, scope: InferenceScope): Inferred | null {
  const element = pipeline.pipelineElements[index];
  if (!element || scope.depth <= 0) return null;
  if (element.kind === "CommandExpression") {
    const { expression } = element;
    const many = manyOf(expression);
    const value = inferValue(many ?? expression, scope);
    return many === null ? itemOf(value) : value;
  }
  return commandOutputs(element, scope, () => inferElement(pipeline, index - 1, scope));
}

/** The first of several that are written out. */
function manyOf(expression: Expression): Expression | null {
  if (expression.kind === "ArrayLiteral") return expression.elements[0] ?? null;
  if (expression.kind === "BinaryExpression" && expression.operator === "DotDot") return expression.left;
  if (expression.kind === "ParenExpression") {
    const inside = expression.pipeline;
    const only = inside.kind === "Pipeline" && inside.pipelineElements.length === 1 ? inside.pipelineElements[0] : null;
    return only?.kind === "CommandExpression" ? manyOf(only.expression) : null;
  }
  if (expression.kind !== "ArrayExpression") return null;
  const [first] = expression.subExpression.statements;
  if (first?.kind !== "Pipeline" || first.pipelineElements[0]?.kind !== "CommandExpression") return null;
  return manyOf(first.pipelineElements[0].expression) ?? first.pipelineElements[0].expression;
}

/** What `$_` stands for in a script block that a command of a pipeline gets. */
function inferInput({ ancestors, ...scope }: InferenceScope): Inferred | null {
  for (let index = ancestors.length - 1; index > 0; index--) {
    const [block, command] = [ancestors[index], ancestors[index - 1]];
    if (block.kind !== "ScriptBlockExpression" && block.kind !== "Hashtable") continue;
    const at = ancestors.slice(0, index).findLastIndex(({ kind }) => kind === "Pipeline");
    const pipeline = ancestors[at];
    const call = ancestors[at + 1];
    if (command.kind === "CommandExpression" || pipeline?.kind !== "Pipeline" || call?.kind !== "Command") continue;
    const place = pipeline.pipelineElements.indexOf(call);
    if (place > 0) return inferElement(pipeline, place - 1, { ...scope, ancestors: ancestors.slice(0, at) });
  }
  return null;
}

const errorRecord = "System.Management.Automation.ErrorRecord";

/** In a catch clause or a trap `$_` is the error. */
function isInHandler({ ancestors }: InferenceScope): boolean {
  return ancestors.some(({ kind }) => kind === "CatchClause" || kind === "TrapStatement");
}

function inferVariable(name: string, before: number, scope: InferenceScope): Inferred | null {
  if (/^(?:_|PSItem)$/i.test(name)) return inferInput(scope) ?? (isInHandler(scope) ? ofTypeName(errorRecord) : null);
  const key = name.replace(/^(?:global|script|local|private):/i, "").toLowerCase();
  // Only the last one counts: inferring those before it as well would take twice as long for each assignment of a chain.
  let found: (() => Inferred | null) | null = null;
  walk(scope.root, (node, ancestors) => {
    pollStop();
    if (node.extent.end > before) return;
    if (node.kind === "AssignmentStatement") {
      const target = node.left.kind === "ConvertExpression" ? node.left.child : node.left;
      if (target.kind !== "VariableExpression" || target.variablePath.userPath.toLowerCase() !== key) return;
      const { left, right } = node;
      const at = { ...scope, ancestors: [...ancestors] };
      found = () =>
        left.kind === "ConvertExpression" ? typeOfText(left.type.typeName.name, scope) : inferPipeline(right, at);
    }
  });
  return inferFound(found) ?? inferBinding(key, scope) ?? inferKnown(key, scope);
}

function inferFound(found: (() => Inferred | null) | null): Inferred | null {
  return found?.() ?? null;
}

/** What a parameter's type or a loop says of a variable. */
function inferBinding(key: string, scope: InferenceScope): Inferred | null {
  let found: (() => Inferred | null) | null = null;
  walk(scope.root, (node, ancestors) => {
    pollStop();
    if (node.kind === "Parameter" && node.name.variablePath.userPath.toLowerCase() === key) {
      const type = node.attributes.find((one) => one.kind === "TypeConstraint");
      if (type) found = () => typeOfText(type.typeName.name, scope);
    }
    if (node.kind === "ForEachStatement" && node.variable.variablePath.userPath.toLowerCase() === key) {
      const at = { ...scope, ancestors: [...ancestors] };
      found = () => itemOf(inferPipeline(node.condition, at));
    }
  });
  return inferFound(found);
}

function inferKnown(key: string, scope: InferenceScope): Inferred | null {
  const value = scope.engine.globalScope.lookUp(key)?.value;
  if (value !== null && value !== undefined) return { kind: "value", value };
  const automatic = automaticTypes[key];
  return automatic === undefined ? null : ofTypeName(automatic);
}

function inferMember(
  node: Extract<Node, { kind: "MemberExpression" | "InvokeMemberExpression" }>,
  scope: InferenceScope,
): Inferred | null {
  const target = inferValue(node.expression, scope);
  const name = node.member.kind === "StringConstantExpression" ? node.member.value : null;
  if (!target || name === null) return null;
  const isCall = node.kind === "InvokeMemberExpression";
  if (target.kind === "value" && !isCall) {
    const value = getMember(target.value, name);
    return value === null || value === undefined ? null : { kind: "value", value };
  }
  const member = membersOf(target).find((one) => one.name.toLowerCase() === name.toLowerCase());
  return member ? typeOfText(resultTypeOf(member.definition), scope) : null;
}

/** The members that a person may name of an inferred value. */
export function membersOf(inferred: Inferred): ReturnType<typeof objectMembers> {
  if (inferred.kind === "value") return [...keysOf(inferred.value), ...objectMembers(inferred.value)];
  if (inferred.kind === "type") return membersOfType(inferred.type).map(asInferred);
  if (inferred.kind === "static") return staticMembers(inferred.type);
  if (inferred.kind === "types")
    return firstOfEachName(inferred.types.flatMap((type) => membersOfType(type).map(asInferred)));
  if (inferred.kind === "members") return [...inferred.members, ...membersOfBase(inferred)];
  const own = inferred.names.map(keyNamed);
  const type = typeByNameOrNull(
    inferred.isTable ? "System.Collections.Hashtable" : "System.Management.Automation.PSObject",
  );
  const members = type ? membersOfType(type) : [];
  return [...own, ...members.filter(({ memberType }) => memberType !== "ParameterizedProperty")];
}

/** Keys of a table are named like properties. */
function keysOf(value: unknown): ListedMember[] {
  if (!(value instanceof Hashtable)) return [];
  return [...value.entries()].flatMap(({ key }) => (typeof key === "string" ? [keyNamed(key)] : []));
}

function keyNamed(name: string): ListedMember {
  return { name, memberType: "Property", definition: `System.Object ${name}`, origin: "instance", isHidden: false };
}

function firstOfEachName(members: readonly ListedMember[]): ListedMember[] {
  const seen = new Set<string>();
  return members.filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}

/** What each class has, or each enumeration. */
function membersOfBase({ isStatic, isEnum }: Extract<Inferred, { kind: "members" }>): readonly ListedMember[] {
  const type = typeByNameOrNull(isEnum ? "System.Enum" : "System.Object");
  if (!type) return [];
  return isStatic ? staticMembers(type).filter(({ name }) => name !== "new") : membersOfType(type);
}

/** A property that is known by its type alone is written with spaces between its accessors, as PowerShell does. */
function asInferred(member: ListedMember): ListedMember {
  if (member.memberType !== "Property") return member;
  return {
    ...member,
    definition: member.definition.replace(/ \{get;(set;)?\}$/, (_all, set) => (set ? " { get; set; }" : " { get; }")),
  };
}

/** "static datetime Now {get;}" and "datetime AddDays(double value)": the type that stands before the name. */
function resultTypeOf(definition: string): string {
  return definition.replace(/^static /, "").split(" ")[0];
}

/** What comes of a value when it is written to a pipeline. */
function itemOf(inferred: Inferred | null): Inferred | null {
  if (inferred?.kind !== "value") return elementOf(inferred, true);
  const items = enumerate(inferred.value);
  if (!items) return inferred;
  for (const value of items) return { kind: "value", value };
  return null;
}

function elementOf(inferred: Inferred | null, orItself = false): Inferred | null {
  if (inferred?.kind === "value" && !orItself) return itemOf(inferred);
  if (inferred?.kind === "type" && inferred.type.elementType) return { kind: "type", type: inferred.type.elementType };
  return orItself ? inferred : null;
}

function namesOf({ keyValuePairs }: HashtableNode, isTable: boolean): Inferred {
  const names = keyValuePairs.flatMap(({ key }) => (key.kind === "StringConstantExpression" ? [key.value] : []));
  return { kind: "names", names, isTable };
}

export function namedType(name: string): ClrType | null {
  return typeByNameOrNull(accelerator(name) ?? name) ?? typeByNameOrNull(`System.${name}`);
}

export function ofTypeName(name: string): Inferred | null {
  const type = namedType(name);
  return type && type.name !== "System.Void" && type.name !== "System.Object" ? { kind: "type", type } : null;
}

/** A type by its name, also one that the text defines. */
export function typeOfText(name: string, scope: InferenceScope): Inferred | null {
  return ofTypeName(name) ?? writtenMembers(name, scope, false);
}

function writtenMembers(name: string, { root }: InferenceScope, isStatic: boolean): Inferred | null {
  const found = writtenType(root, name, isStatic);
  return found && { kind: "members", ...found, isStatic };
}

function staticOf(name: string): Inferred | null {
  const type = namedType(name);
  return type ? { kind: "static", type } : null;
}
