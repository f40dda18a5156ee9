import type { Edition } from "../../diag/Edition.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { ancestor, walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import { questionName } from "./Placeholder.ts";

/** What a script asks the person at the keyboard for. */
export interface Question {
  readonly name: string;
  /** Nobody sees the answer. */
  readonly isSecret: boolean;
  /** The script does nothing with the answer, so that it only waits. */
  readonly isDropped: boolean;
}

/** The question that a call of Read-Host is, or one that reads a line of the console; null for any other node. */
export function questionOf(node: Node, ancestors: readonly Node[]): Question | null {
  if (node.kind === "InvokeMemberExpression")
    return readsLine(node) ? { name: questionName(""), isSecret: false, isDropped: isDropped(node, ancestors) } : null;
  if (node.kind !== "Command") return null;
  const [head, ...others] = node.commandElements;
  if (!isNamed(head, "read-host")) return null;
  const prompt = others.find(({ kind }) => kind !== "CommandParameter");
  return {
    name: questionName(prompt?.kind === "StringConstantExpression" ? prompt.value : ""),
    isSecret: others.some((each) => each.kind === "CommandParameter" && /^(?:as|mask)/i.test(each.parameterName)),
    isDropped: isDropped(node, ancestors),
  };
}

/** The names of the questions of a text that it does nothing with the answers of. */
export function droppedQuestions(text: string, edition: Edition): string[] {
  const names: string[] = [];
  walk(parseScript(text, { edition, tokens: false }).ast, (node, ancestors) => {
    const question = questionOf(node, ancestors);
    if (question?.isDropped) names.push(question.name);
  });
  return names;
}

/** Whether scripts make nothing of the keys that they wait for; null where they wait for none. */
export function dropsKeys(texts: readonly string[], edition: Edition): boolean | null {
  let waits = false;
  let isUsed = false;
  for (const text of texts)
    walk(parseScript(text, { edition, tokens: false }).ast, (node, ancestors) => {
      if (node.kind !== "InvokeMemberExpression" || !isNamed(node.member, "readkey")) return;
      waits = true;
      isUsed ||= !isDropped(node, ancestors);
    });
  return waits ? !isUsed : null;
}

/** `[Console]::ReadLine()`, `$Host.UI.ReadLine()` */
function readsLine({ expression, member }: Extract<Node, { kind: "InvokeMemberExpression" }>): boolean {
  if (!isNamed(member, "readline")) return false;
  if (expression.kind === "TypeExpression") return /^(?:System\.)?Console$/i.test(expression.typeName.name);
  return expression.kind === "MemberExpression" && isNamed(expression.member, "ui") && isHost(expression.expression);
}

function isHost(node: Node): boolean {
  return node.kind === "VariableExpression" && node.variablePath.userPath.toLowerCase() === "host";
}

function isNamed(node: Node | undefined, name: string): boolean {
  return node?.kind === "StringConstantExpression" && node.value.toLowerCase() === name;
}

/** `$null = ...`, `[void] (...)`, `... | Out-Null` */
function isDropped(node: Node, ancestors: readonly Node[]): boolean {
  let [child, up] = [node, 0];
  for (; ; up++) {
    const parent = ancestor(ancestors, up);
    if (parent === undefined) return false;
    if (parent.kind === "ConvertExpression") return parent.type.typeName.name.toLowerCase() === "void";
    if (parent.kind === "AssignmentStatement") return parent.right === child && isNull(parent.left);
    if (parent.kind === "Pipeline") {
      const last = parent.pipelineElements.at(-1);
      if (last?.kind === "Command" && last !== child && isNamed(last.commandElements[0], "out-null")) return true;
    } else if (parent.kind !== "ParenExpression" && parent.kind !== "CommandExpression") return false;
    child = parent;
  }
}

function isNull(node: Node): boolean {
  return node.kind === "VariableExpression" && node.variablePath.userPath.toLowerCase() === "null";
}
