import type { MemberAttribute } from "../ast/definitions.ts";
import type { Node } from "../ast/Node.ts";
import type { SwitchFlag } from "../ast/statements.ts";
import { constantText, constantTypeName } from "./numberText.ts";

/** What a row of a syntax tree says of a node beside its type and place. */
export function nodeDetail(node: Node): string {
  switch (node.kind) {
    case "StringConstantExpression":
    case "ExpandableStringExpression":
      return `${node.stringConstantType}:${node.value}`;
    case "ConstantExpression":
      return `${constantTypeName(node.value)}:${constantText(node.value)}`;
    case "VariableExpression":
      return (node.splatted ? "@" : "$") + node.variablePath.userPath;
    case "BinaryExpression":
    case "AssignmentStatement":
    case "PipelineChain":
      return node.operator;
    case "UnaryExpression":
      return node.tokenKind;
    case "Command":
      return node.invocationOperator;
    case "CommandParameter":
      return node.parameterName;
    case "TypeExpression":
    case "Attribute":
    case "TypeConstraint":
      return node.typeName.fullName;
    case "InvokeMemberExpression":
    case "BaseCtorInvokeMemberExpression":
      return node.static ? "static call" : "call";
    case "MemberExpression":
      return node.static ? "static" : "instance";
    case "FileRedirection":
      return node.fromStream + (node.append ? ">>" : ">");
    case "MergingRedirection":
      return `${node.fromStream}>${node.toStream}`;
    case "UsingStatement":
      return node.usingStatementKind;
    case "Pipeline":
      return node.background ? "background" : "";
    default:
      return definitionDetail(node);
  }
}

function definitionDetail(node: Node): string {
  switch (node.kind) {
    case "FunctionDefinition":
      return `${node.isFilter ? "filter" : node.isWorkflow ? "workflow" : "function"} ${node.name}`;
    case "NamedBlock":
      return node.unnamed ? "unnamed" : node.blockKind;
    case "SwitchStatement":
      return `${switchFlagText(node.flags)} ${node.label ?? ""}`.trim();
    case "ForEachStatement":
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
      return node.label ?? "";
    case "TypeDefinition":
      return `${node.isEnum ? "enum" : node.isInterface ? "interface" : "class"} ${node.name}`;
    case "PropertyMember":
      return `${memberAttributeText(node.propertyAttributes)} ${node.name}`;
    case "FunctionMember":
      return `${memberAttributeText(node.methodAttributes)} ${node.name}`;
    default:
      return "";
  }
}

const switchFlagOrder: readonly SwitchFlag[] = ["File", "Regex", "Wildcard", "Exact", "CaseSensitive", "Parallel"];
const memberAttributeOrder: readonly MemberAttribute[] = ["Public", "Private", "Static", "Literal", "Hidden"];

function switchFlagText(flags: readonly SwitchFlag[]): string {
  return switchFlagOrder.filter((flag) => flags.includes(flag)).join(", ") || "None";
}

function memberAttributeText(attributes: readonly MemberAttribute[]): string {
  return memberAttributeOrder.filter((attribute) => attributes.includes(attribute)).join(", ");
}
