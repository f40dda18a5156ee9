import { extentText } from "../../../src/diag/Extent.ts";
import type {
  FunctionDefinition,
  FunctionMember,
  NamedBlock,
  ParamBlock,
  Parameter,
  PropertyMember,
  ScriptBlock,
  TypeDefinition,
  UsingStatement,
} from "../../../src/syntax/ast/definitions.ts";
import type { Node } from "../../../src/syntax/ast/Node.ts";
import { printAttribute, printExpression, printNamedArgument, printStatements } from "./printExpression.ts";
import { printCommand, printCommandParameter, printRedirection, printStatement } from "./printStatement.ts";

/**
 * A script as text that parses to an equal tree: structure from the tree, literals, words and types from the source. Comments
 * and the layout are not kept. The tree must be one without errors.
 */
export function printScript(root: ScriptBlock): string {
  return blockContent(root);
}

function print(node: Node): string {
  switch (node.kind) {
    case "ScriptBlock":
      return `{\n${blockContent(node)}}`;
    case "StatementBlock":
      return `{\n${printStatements(node.statements, node.traps, print)}}`;
    case "NamedBlock":
      return namedBlockText(node);
    case "ParamBlock":
      return paramBlockText(node);
    case "Parameter":
      return parameterText(node);
    case "Attribute":
      return printAttribute(node, print);
    case "NamedAttributeArgument":
      return printNamedArgument(node, print);
    case "TypeConstraint":
      return extentText(node.extent);
    case "FunctionDefinition":
      return functionText(node);
    case "TypeDefinition":
      return typeText(node);
    case "FunctionMember":
    case "PropertyMember":
      return memberText(node);
    case "UsingStatement":
      return usingText(node);
    case "ConfigurationDefinition":
      return `configuration ${print(node.instanceName)} ${print(node.body)}`;
    case "CatchClause":
      return `catch ${node.catchTypes.map(print).join(", ")} ${print(node.body)}`;
    case "Command":
    case "CommandExpression":
      return printCommand(node, print);
    case "CommandParameter":
      return printCommandParameter(node, print);
    case "FileRedirection":
    case "MergingRedirection":
      return printRedirection(node, print);
    default:
      return isExpression(node) ? printExpression(node, print) : printStatement(node, print);
  }
}

type Expression = Parameters<typeof printExpression>[0];
type PlainStatement = Parameters<typeof printStatement>[0];

function isExpression(node: Expression | PlainStatement): node is Expression {
  return !node.kind.endsWith("Statement") && node.kind !== "Pipeline" && node.kind !== "PipelineChain";
}

function blockContent(block: ScriptBlock): string {
  const named = [block.dynamicParamBlock, block.beginBlock, block.processBlock, block.endBlock, block.cleanBlock];
  const blocks = named.filter((item) => item !== null).sort((left, right) => left.extent.start - right.extent.start);
  const head = [...block.usingStatements, ...(block.paramBlock === null ? [] : [block.paramBlock])];
  return [...head, ...blocks].map((item) => `${print(item)}\n`).join("");
}

function namedBlockText(block: NamedBlock): string {
  const statements = block.statements.filter((item) => !isBaseCall(item));
  const text = printStatements(statements, block.traps, print);
  return block.unnamed ? text : `${block.blockKind} {\n${text}}`;
}

function isBaseCall(node: Node): boolean {
  return node.kind === "CommandExpression" && node.expression.kind === "BaseCtorInvokeMemberExpression";
}

function paramBlockText(block: ParamBlock): string {
  const attributes = block.attributes.map((item) => `${print(item)}\n`).join("");
  return `${attributes}param(${block.parameters.map(print).join(",\n")})`;
}

function parameterText(node: Parameter): string {
  const attributes = node.attributes.map((item) => `${print(item)} `).join("");
  return attributes + print(node.name) + (node.defaultValue === null ? "" : ` = ${print(node.defaultValue)}`);
}

function functionText(node: FunctionDefinition): string {
  const keyword = node.isFilter ? "filter" : node.isWorkflow ? "workflow" : "function";
  const parameters = node.parameters === null ? "" : `(${node.parameters.map(print).join(", ")})`;
  return `${keyword} ${node.name}${parameters} ${print(node.body)}`;
}

function typeText(node: TypeDefinition): string {
  const attributes = node.attributes.map((item) => `${print(item)}\n`).join("");
  const bases = node.baseTypes.length === 0 ? "" : ` : ${node.baseTypes.map(print).join(", ")}`;
  const members = node.members.map((member) => `${node.isEnum ? enumMemberText(member) : print(member)}\n`).join("");
  return `${attributes}${node.isEnum ? "enum" : "class"} ${node.name}${bases} {\n${members}}`;
}

function enumMemberText(member: PropertyMember | FunctionMember): string {
  const value = member.kind === "PropertyMember" ? member.initialValue : null;
  return value === null ? member.name : `${member.name} = ${print(value)}`;
}

function memberText(member: PropertyMember | FunctionMember): string {
  const flags = member.kind === "PropertyMember" ? member.propertyAttributes : member.methodAttributes;
  const words = `${flags.includes("Static") ? "static " : ""}${flags.includes("Hidden") ? "hidden " : ""}`;
  const attributes = member.attributes.map((item) => `${print(item)} `).join("");
  if (member.kind === "PropertyMember") {
    const type = member.propertyType === null ? "" : print(member.propertyType);
    const value = member.initialValue === null ? "" : ` = ${print(member.initialValue)}`;
    return `${attributes}${words}${type}$${member.name}${value}`;
  }
  const { parameters, body } = member.functionDefinition;
  const first = body.endBlock?.statements[0];
  const isWritten = first !== undefined && isBaseCall(first) && first.extent.end > 0;
  const base = isWritten ? ` : ${print(first)}` : "";
  const type = member.returnType === null ? "" : `${print(member.returnType)} `;
  return `${attributes}${words}${type}${member.name}(${(parameters ?? []).map(print).join(", ")})${base} ${print(body)}`;
}

function usingText(node: UsingStatement): string {
  const name = node.name === null ? "" : ` ${print(node.name)}`;
  const table = node.moduleSpecification === null ? "" : ` ${print(node.moduleSpecification)}`;
  const alias = node.alias === null ? "" : ` = ${print(node.alias)}`;
  return `using ${node.usingStatementKind.toLowerCase()}${name}${alias}${table}`;
}
