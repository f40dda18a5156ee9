import { constantValue } from "../../compile/expressions/expressions.ts";
import { knownSignature } from "../../objects/calls/MethodSignature.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { typeByName, typeInScript } from "../../objects/types/typeRegistry.ts";
import type {
  BinaryExpression,
  ConvertExpression,
  Expression,
  Hashtable,
  IndexExpression,
  InvokeMemberExpression,
  MemberExpression,
  UnaryExpression,
} from "../../syntax/ast/expressions.ts";
import { type BinaryOperator, containingOperators, filteringOperators } from "../../syntax/ast/operators.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import { indexedTypes, itemTypes } from "./elementTypes.ts";
import type { InferenceContext } from "./InferenceContext.ts";
import {
  arrayOf,
  distinct,
  type InferredMember,
  type InferredType,
  ofName,
  ofType,
  ofValue,
  withMembers,
} from "./InferredType.ts";
import { inferVariable } from "./inferVariable.ts";
import { memberTypes } from "./memberTypes.ts";

/** What an expression may give. */
export function inferExpression(node: Expression, context: InferenceContext): InferredType[] {
  switch (node.kind) {
    case "ConstantExpression": {
      const value = constantValue(node.value);
      return [context.keepsValues ? ofValue(value) : ofType(typeOf(value))];
    }
    case "StringConstantExpression":
      return [context.keepsValues ? ofValue(node.value) : ofName("System.String")];
    case "ExpandableStringExpression":
      return [ofName("System.String")];
    case "TypeExpression":
      return [ofName("System.Type")];
    case "ScriptBlockExpression":
      return [ofName("System.Management.Automation.ScriptBlock")];
    case "Hashtable":
      return node.keyValuePairs.length === 0
        ? [ofName("System.Collections.Hashtable")]
        : [withMembers(typeByName("System.Collections.Hashtable"), membersOf(node, context))];
    case "ConvertExpression":
      return converted(node, context);
    case "AttributedExpression":
      return context.infer(node.child);
    case "VariableExpression":
      return inferVariable(node, context);
    case "UsingExpression":
      return context.infer(node.subExpression);
    case "ParenExpression":
      return inParentheses(node.pipeline, context);
    case "SubExpression":
      return context.infer(node.subExpression);
    case "ArrayLiteral":
      return [arrayOf(itemTypes(node.elements.flatMap((element) => context.infer(element))))];
    case "ArrayExpression":
      return [arrayOf(itemTypes(context.infer(node.subExpression)))];
    case "UnaryExpression":
      if (node.tokenKind === "Not" || node.tokenKind === "Exclaim") return [ofName("System.Boolean")];
      return node.tokenKind === "Join" ? [ofName("System.String")] : counted(node, context);
    case "BinaryExpression":
      return ofOperator(node, context);
    case "TernaryExpression":
      return distinct([...context.infer(node.ifTrue), ...context.infer(node.ifFalse)]);
    case "IndexExpression":
      return indexed(node, context);
    case "MemberExpression":
    case "InvokeMemberExpression":
      return ofMember(node, context);
    default:
      return [];
  }
}

/** Counting makes a number of nothing, where values are looked at. */
function counted({ tokenKind, child }: UnaryExpression, context: InferenceContext): InferredType[] {
  const types = context.infer(child);
  const isCounted = context.keepsValues && /PlusPlus|MinusMinus/.test(tokenKind);
  return types.length === 0 && isCounted ? [ofName("System.Int32")] : types;
}

/** An assignment in parentheses gives what it assigns. */
function inParentheses(pipeline: Parameters<InferenceContext["infer"]>[0], context: InferenceContext): InferredType[] {
  if (pipeline?.kind !== "AssignmentStatement") return context.infer(pipeline);
  return pipeline.left.kind === "ConvertExpression" ? context.infer(pipeline.left) : context.infer(pipeline.right);
}

function membersOf(table: Hashtable, context: InferenceContext): InferredMember[] {
  return table.keyValuePairs.flatMap(({ key, value }) =>
    key.kind === "StringConstantExpression" || key.kind === "ConstantExpression"
      ? [{ name: String(key.value), types: valueTypes(value, context) }]
      : [],
  );
}

/** A value that the text says outright is known itself: a list is one of objects, whatever is in it. */
function valueTypes(value: Statement, context: InferenceContext): readonly InferredType[] {
  const only = value.kind === "Pipeline" && value.pipelineElements.length === 1 ? value.pipelineElements[0] : null;
  if (only?.kind !== "CommandExpression") return context.infer(value);
  const { expression } = only;
  if (expression.kind === "TypeExpression") return [ofName("System.RuntimeType")];
  const isList = expression.kind === "ArrayExpression" || writtenElements(expression) !== null;
  if (isList && isConstant(expression)) return [arrayOf([])];
  if (expression.kind === "Hashtable") return [ofName("System.Collections.Hashtable")];
  if (expression.kind !== "VariableExpression") return context.infer(value);
  const found = context.infer(value);
  return found.length > 0 ? found : [ofName("System.Object")];
}

function isConstant(expression: Expression): boolean {
  if (expression.kind === "ConstantExpression" || expression.kind === "StringConstantExpression") return true;
  const only = onlyExpression(expression);
  return writtenElements(expression)?.every(isConstant) ?? (only !== null && isConstant(only));
}

function converted(node: ConvertExpression, context: InferenceContext): InferredType[] {
  const { typeName } = node.type;
  const type = context.resolve(typeName);
  const { child } = node;
  if (child.kind === "Hashtable" && child.keyValuePairs.length > 0 && /^ps(?:custom)?object$/i.test(typeName.name)) {
    const members = membersOf(child, context);
    const named = child.keyValuePairs.find(
      ({ key }) => key.kind === "StringConstantExpression" && /^pstypename$/i.test(key.value),
    );
    const own = named?.value.kind === "Pipeline" ? named.value.pipelineElements[0] : null;
    const as =
      own?.kind === "CommandExpression" && own.expression.kind === "StringConstantExpression"
        ? own.expression.value
        : undefined;
    const others = members.filter(({ name }) => !/^pstypename$/i.test(name));
    return [withMembers(typeByName("System.Management.Automation.PSObject"), others, as)];
  }
  if (node.child.kind === "Hashtable" && /^ordered$/i.test(typeName.name))
    return [ofName("System.Collections.Specialized.OrderedDictionary")];
  return type ? [type] : [];
}

/** What an operator gives whatever stands around it. */
const results: Partial<Readonly<Record<BinaryOperator, string>>> = {
  And: "System.Boolean",
  Or: "System.Boolean",
  Xor: "System.Boolean",
  Is: "System.Boolean",
  IsNot: "System.Boolean",
  Format: "System.String",
  Join: "System.String",
  Ireplace: "System.String",
  Creplace: "System.String",
};

function ofOperator({ left, operator, right }: BinaryExpression, context: InferenceContext): InferredType[] {
  const result = results[operator];
  if (result !== undefined) return [ofName(result)];
  if (containingOperators.has(operator)) return [ofName("System.Boolean")];
  if (operator === "Isplit" || operator === "Csplit") return [arrayOf([ofName("System.String")])];
  if (operator === "DotDot") {
    const isOfText = [left, right].every((end) => context.infer(end).some(({ name }) => name === "System.String"));
    return [ofName(isOfText ? "System.String" : "System.Int32")];
  }
  if (operator === "As") {
    const type = right.kind === "TypeExpression" ? context.resolve(right.typeName) : null;
    return type ? [type] : context.infer(left);
  }
  const types = context.infer(left);
  if (operator === "QuestionQuestion") return distinct([...types, ...context.infer(right)]);
  if (filteringOperators.has(operator)) return distinct([ofName("System.Boolean"), ...types]);
  const operands = operator in overloads ? context.infer(right) : [];
  const overloaded = types.flatMap((one) => ofOverload(one, operator, operands));
  return distinct(overloaded.length > 0 ? overloaded : types);
}

const overloads: Readonly<Record<string, string>> = {
  Plus: "op_Addition",
  Minus: "op_Subtraction",
  Multiply: "op_Multiply",
  Divide: "op_Division",
  Rem: "op_Modulus",
};

/** Dates and the like have operators of their own, chosen by the type on the right. */
function ofOverload(
  { type }: InferredType,
  operator: string,
  operands: readonly InferredType[],
): readonly InferredType[] {
  const method = overloads[operator];
  const overloadsOfType = method === undefined ? [] : (type?.members.staticMethod(method)?.overloads ?? []);
  return overloadsOfType.flatMap(({ signature }) => {
    const { parameters, returnType } = knownSignature(signature.text);
    const taken = typeInScript(parameters[1]?.type ?? "");
    return operands.some((operand) => operand.type !== null && operand.type === taken) ? [ofName(returnType)] : [];
  });
}

function indexed({ target, index }: IndexExpression, context: InferenceContext): InferredType[] {
  const key = index.kind === "StringConstantExpression" ? index.value.toLowerCase() : null;
  const element = context.keepsValues ? writtenElement(target, index) : null;
  if (element) return context.infer(element);
  return distinct(
    context.infer(target).flatMap((one) => {
      if (one.value !== undefined && one.value === context.engine.errors)
        return [ofName("System.Management.Automation.ErrorRecord")];
      const item = Array.isArray(one.value) ? one.value.at(constantIndex(index) ?? 0) : undefined;
      if (item !== undefined && item !== null) return [ofValue(item)];
      const member = key === null ? undefined : one.members?.find(({ name }) => name.toLowerCase() === key);
      return member ? member.types : indexedTypes(one);
    }),
  );
}

/** The element of an array that the text writes, by a constant index, from the end where that is negative. */
function writtenElement(target: Expression, index: Expression): Expression | null {
  const elements = writtenElements(target);
  const at = elements ? constantIndex(index) : null;
  return elements && at !== null ? (elements.at(at) ?? null) : null;
}

function constantIndex(index: Expression): number | null {
  if (index.kind === "ConstantExpression") return typeof index.value === "number" ? index.value : null;
  const isNegative = index.kind === "UnaryExpression" && index.tokenKind === "Minus";
  const at = isNegative ? constantIndex(index.child) : null;
  return at === null ? null : -at;
}

function writtenElements(target: Expression): readonly Expression[] | null {
  if (target.kind === "ArrayLiteral") return target.elements;
  const only = onlyExpression(target);
  return only && writtenElements(only);
}

/** The expression that parentheses of any kind hold, where they hold nothing else. */
function onlyExpression(target: Expression): Expression | null {
  const statement =
    target.kind === "ParenExpression"
      ? target.pipeline
      : target.kind === "SubExpression" || target.kind === "ArrayExpression"
        ? target.subExpression.statements[0]
        : null;
  const only =
    statement?.kind === "Pipeline" && statement.pipelineElements.length === 1 ? statement.pipelineElements[0] : null;
  return only?.kind === "CommandExpression" ? only.expression : null;
}

function ofMember(node: MemberExpression | InvokeMemberExpression, context: InferenceContext): InferredType[] {
  if (node.member.kind !== "StringConstantExpression") return [];
  const name = node.member.value;
  const isCall = node.kind === "InvokeMemberExpression";
  // Nothing is told of list.Where({}) and list.ForEach({}).
  if (isCall && !node.static && /^(?:ForEach|Where)$/i.test(name)) return [];
  const typeArguments = isCall
    ? (node.genericTypeArguments ?? []).flatMap((one) => context.resolve(one)?.type ?? [])
    : [];
  const isStatic = node.static && node.expression.kind === "TypeExpression";
  const owners =
    node.static && node.expression.kind === "TypeExpression"
      ? [context.resolve(node.expression.typeName)].filter((one) => one !== null)
      : context.infer(node.expression);
  return distinct(owners.flatMap((owner) => memberTypes(owner, name, { isStatic, isCall, typeArguments }, context)));
}
