import { extentText } from "../../../src/diag/Extent.ts";
import type { Command, CommandExpression, CommandParameter, Redirection } from "../../../src/syntax/ast/commands.ts";
import type { Node } from "../../../src/syntax/ast/Node.ts";
import type { Statement } from "../../../src/syntax/ast/statements.ts";
import type { Print } from "./printExpression.ts";

const assignmentTexts: Readonly<Record<string, string>> = {
  Equals: "=",
  PlusEquals: "+=",
  MinusEquals: "-=",
  MultiplyEquals: "*=",
  DivideEquals: "/=",
  RemainderEquals: "%=",
  QuestionQuestionEquals: "??=",
};

export type PlainStatement = Exclude<
  Statement,
  { kind: "CommandExpression" | "FunctionDefinition" | "TypeDefinition" | "UsingStatement" | "ConfigurationDefinition" }
>;

export function printStatement(node: PlainStatement, print: Print): string {
  const background = "background" in node && node.background ? " &" : "";
  switch (node.kind) {
    case "Pipeline":
      return node.pipelineElements.map(print).reduce(joinElements) + background;
    case "PipelineChain":
      return `${print(node.lhsPipelineChain)} ${node.operator === "AndAnd" ? "&&" : "||"} ${print(node.rhsPipeline)}${background}`;
    case "AssignmentStatement":
      return `${print(node.left)} ${assignmentTexts[node.operator]} ${print(node.right)}`;
    case "IfStatement": {
      const clauses = node.clauses.map(({ condition, body }) => `if (${print(condition)}) ${print(body)}`);
      return clauses.join(" else") + (node.elseClause === null ? "" : ` else ${print(node.elseClause)}`);
    }
    case "TryStatement": {
      const last = node.finally === null ? "" : ` finally ${print(node.finally)}`;
      return `try ${print(node.body)}${node.catchClauses.map((clause) => ` ${print(clause)}`).join("")}${last}`;
    }
    case "TrapStatement":
      return `trap ${node.trapType === null ? "" : `${print(node.trapType)} `}${print(node.body)}`;
    case "ReturnStatement":
      return node.pipeline === null ? "return" : `return ${print(node.pipeline)}`;
    case "ThrowStatement":
      return node.pipeline === null ? "throw" : `throw ${print(node.pipeline)}`;
    case "ExitStatement":
      return node.pipeline === null ? "exit" : `exit ${print(node.pipeline)}`;
    case "BreakStatement":
      return node.label === null ? "break" : `break ${print(node.label)}`;
    case "ContinueStatement":
      return node.label === null ? "continue" : `continue ${print(node.label)}`;
    case "DataStatement":
      return dataText(node, print);
    case "BlockStatement":
      return `${node.blockKind.toLowerCase()} ${print(node.body)}`;
    case "DynamicKeywordStatement":
      return node.commandElements.map(print).join(" ");
    case "ErrorStatement":
      return extentText(node.extent);
    default:
      return printLoop(node, print);
  }
}

/** Behind `--%` everything up to the pipe is an argument, spaces included. */
function joinElements(left: string, right: string): string {
  return left.includes("--%") ? `${left}| ${right}` : `${left} | ${right}`;
}

type Loop = Extract<
  Statement,
  {
    kind:
      | "SwitchStatement"
      | "ForEachStatement"
      | "ForStatement"
      | "WhileStatement"
      | "DoWhileStatement"
      | "DoUntilStatement";
  }
>;

function printLoop(node: Loop, print: Print): string {
  const label = node.label === null ? "" : `:${node.label} `;
  switch (node.kind) {
    case "WhileStatement":
      return `${label}while (${print(node.condition)}) ${print(node.body)}`;
    case "DoWhileStatement":
      return `${label}do ${print(node.body)} while (${print(node.condition)})`;
    case "DoUntilStatement":
      return `${label}do ${print(node.body)} until (${print(node.condition)})`;
    case "ForEachStatement": {
      const flag = node.flags.length > 0 ? "-parallel " : "";
      const limit = node.throttleLimit === null ? "" : `-throttlelimit ${print(node.throttleLimit)} `;
      return `${label}foreach ${flag}${limit}(${print(node.variable)} in ${print(node.condition)}) ${print(node.body)}`;
    }
    case "ForStatement": {
      const parts = [node.initializer, node.condition, node.iterator].map((part) => (part === null ? "" : print(part)));
      return `${label}for (${parts.join("; ")}) ${print(node.body)}`;
    }
    default:
      return label + switchText(node, print);
  }
}

function switchText(node: Extract<Loop, { kind: "SwitchStatement" }>, print: Print): string {
  const flags = node.flags
    .filter((flag) => flag !== "File")
    .map((flag) => `-${flag} `)
    .join("");
  const file = node.flags.includes("File");
  const condition = file ? `-file ${print(node.condition)}` : `(${print(node.condition)})`;
  const clauses = node.clauses.map(({ condition: test, body }) => ({
    start: body.extent.start,
    text: `${print(test)} ${print(body)}`,
  }));
  if (node.default !== null) clauses.push({ start: node.default.extent.start, text: `default ${print(node.default)}` });
  clauses.sort((left, right) => left.start - right.start);
  return `switch ${flags}${condition} {\n${clauses.map(({ text }) => `${text}\n`).join("")}}`;
}

function dataText(node: Extract<Statement, { kind: "DataStatement" }>, print: Print): string {
  const name = node.variable === null ? "" : `${node.variable} `;
  const commands = node.commandsAllowed.map(print).join(", ");
  return `data ${name}${commands === "" ? "" : `-SupportedCommand ${commands} `}${print(node.body)}`;
}

export function printCommand(node: Command | CommandExpression, print: Print): string {
  const items =
    node.kind === "Command" ? [...node.commandElements, ...node.redirections] : [node.expression, ...node.redirections];
  items.sort((left, right) => left.extent.start - right.extent.start || left.extent.end - right.extent.end);
  const texts = items
    .map((item, index) => (isVerbatimMark(items[index - 1]) ? extentText(item.extent) : print(item)))
    .join(" ");
  if (node.kind === "CommandExpression" || node.invocationOperator === "Unknown") return texts;
  return `${node.invocationOperator === "Dot" ? "." : "&"} ${texts}`;
}

/** What stands behind `--%` is taken as it is. */
function isVerbatimMark(node: Node | undefined): boolean {
  return node?.kind === "StringConstantExpression" && extentText(node.extent) === "--%";
}

export function printCommandParameter(node: CommandParameter, print: Print): string {
  const name = extentText(node.errorPosition);
  return node.argument === null ? name : `${name}${print(node.argument)}`;
}

const streamNumbers: Readonly<Record<string, string>> = {
  All: "*",
  Output: "1",
  Error: "2",
  Warning: "3",
  Verbose: "4",
  Debug: "5",
  Information: "6",
};

export function printRedirection(node: Redirection, print: Print): string {
  const stream = streamNumbers[node.fromStream] ?? "";
  if (node.kind === "FileRedirection" && node.fromStream === "Output")
    // A number behind a type would be cast to it.
    return `${node.append ? ">>" : ">"} ${print(node.location)}`;
  if (node.kind === "MergingRedirection") return `${stream}>&${streamNumbers[node.toStream]}`;
  return `${stream}${node.append ? ">>" : ">"} ${print(node.location)}`;
}
