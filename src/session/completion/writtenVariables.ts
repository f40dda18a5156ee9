import { constantValue } from "../../compile/expressions/expressions.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { pipelineVariable } from "../inference/pipelineVariable.ts";
import type { CompletionPlace } from "./CompletionPlace.ts";

/** A variable that a text gives a value, and the type that it writes before it, or that a literal value shows. */
export interface WrittenVariable {
  readonly name: string;
  readonly type: string | null;
}

/** What parameters such as -OutVariable keep. */
const kept = "System.Collections.ArrayList";

/** Variables that are assigned, declared or gone through before the cursor, where the code at the cursor sees them. */
export function writtenVariables(place: CompletionPlace): WrittenVariable[] {
  const { root, wordStart, text } = place;
  const cursor = Math.min(wordStart, text.length);
  const found = new Map<string, WrittenVariable>();
  const constrained = new Set<string>();
  const take = (name: string, type: string | null = null, isConstraint = false): void => {
    const key = name.toLowerCase();
    const isFirst = !found.has(key);
    if (isFirst || (type && !constrained.has(key))) found.set(key, { name: found.get(key)?.name ?? name, type });
    if (isConstraint) constrained.add(key);
  };
  walk(
    root,
    (node, ancestors) => {
      if (node.extent.start > cursor) return;
      for (const one of targets(node))
        if (one.node.extent.end <= cursor) take(one.node.variablePath.unqualifiedPath, one.type, one.isConstraint);
      if (node.kind === "DataStatement" && node.variable && node.extent.end <= cursor) take(node.variable);
      if (node.kind !== "Command") return;
      for (const name of outVariables(node)) if (node.extent.end <= cursor) take(name, kept);
      const piped = pipelineVariable(node);
      const pipeline = ancestors.at(-1);
      if (piped && pipeline && pipeline.extent.end >= cursor && node.extent.end <= cursor) take(piped);
    },
    null,
    (node) => isApart(node, cursor),
  );
  return [...found.values()];
}

/** Functions, classes and called blocks that the cursor is not in have variables of their own. */
function isApart(node: Node, cursor: number): boolean {
  const isIn = node.extent.start < cursor && cursor <= node.extent.end;
  if (node.kind === "FunctionDefinition" || node.kind === "TypeDefinition") return !isIn;
  if (node.kind !== "Command" || node.invocationOperator !== "Ampersand" || isIn) return false;
  return node.commandElements[0]?.kind === "ScriptBlockExpression";
}

interface Target {
  readonly node: Extract<Node, { kind: "VariableExpression" }>;
  readonly type: string | null;
  /** Whether the type stands before the variable. */
  readonly isConstraint: boolean;
}

function targets(node: Node): Target[] {
  switch (node.kind) {
    case "AssignmentStatement":
      return ofAssigned(node.left, null).map((one) =>
        one.isConstraint ? one : { ...one, type: literalType(node.right) },
      );
    case "Parameter": {
      const constraint = node.attributes.find(({ kind }) => kind === "TypeConstraint");
      return [
        { node: node.name, type: constraint?.typeName.name ?? "System.Object", isConstraint: constraint !== undefined },
      ];
    }
    case "ForEachStatement":
      return [{ node: node.variable, type: null, isConstraint: false }];
    default:
      return [];
  }
}

/** The type that a value shows which is written as such. */
function literalType(value: Node): string | null {
  const only = value.kind === "Pipeline" && value.pipelineElements.length === 1 ? value.pipelineElements[0] : value;
  const expression = only.kind === "CommandExpression" ? only.expression : null;
  switch (expression?.kind) {
    case "ConstantExpression":
      return typeOf(constantValue(expression.value)).name;
    case "StringConstantExpression":
    case "ExpandableStringExpression":
      return "System.String";
    case "ArrayLiteral":
    case "ArrayExpression":
      return "System.Object[]";
    case "Hashtable":
      return "System.Collections.Hashtable";
    case "ScriptBlockExpression":
      return "System.Management.Automation.ScriptBlock";
    case "ConvertExpression":
      return expression.type.typeName.name;
    default:
      return null;
  }
}

/** The first type that stands before the variable counts. */
function ofAssigned(left: Expression, type: string | null): Target[] {
  switch (left.kind) {
    case "ConvertExpression":
      return ofAssigned(left.child, type ?? left.type.typeName.name);
    case "AttributedExpression":
      return ofAssigned(left.child, type);
    case "ArrayLiteral":
      return left.elements.flatMap((element) => ofAssigned(element, null));
    case "ParenExpression": {
      const only = left.pipeline.kind === "Pipeline" ? left.pipeline.pipelineElements[0] : null;
      return only?.kind === "CommandExpression" ? ofAssigned(only.expression, type) : [];
    }
    case "VariableExpression":
      return [{ node: left, type, isConstraint: type !== null }];
    default:
      return [];
  }
}

const keeping = /^(?:outvariable|ov|errorvariable|ev|warningvariable|wv|informationvariable|iv)$/i;

/** Names that parameters such as -OutVariable give. */
function outVariables({ commandElements }: Command): string[] {
  return commandElements.flatMap((element, at) => {
    if (element.kind !== "CommandParameter" || !keeping.test(element.parameterName)) return [];
    const value = element.argument ?? commandElements[at + 1];
    return value?.kind === "StringConstantExpression" ? [value.value.replace(/^\+/, "")] : [];
  });
}
