import type { Parameter } from "../../syntax/ast/definitions.ts";
import { isMandatory } from "../../syntax/ast/isMandatory.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { ancestor, walk } from "../../syntax/ast/walk.ts";
import type { PlaceholderFacts } from "./findPlaceholders.ts";
import { isGuid, isName, type Mark } from "./markPatterns.ts";
import { questionOf } from "./questions.ts";

/**
 * `{name}` and `[Name]` outside of strings, told by the tree: a script block that holds nothing but words that no command
 * answers to, where no script block is taken; a type of an unknown name that stands where a value does; what is asked for with
 * Read-Host or of the console, and what the script itself has to be given.
 */
export function treeMarks(root: Node, script: string, facts: PlaceholderFacts): Mark[] {
  const marks: Mark[] = root.kind === "ScriptBlock" ? (root.paramBlock?.parameters ?? []).flatMap(parameterMark) : [];
  walk(root, (node, ancestors) => {
    const { start, end } = node.extent;
    if (node.kind === "ScriptBlockExpression") {
      const name = plainWords(node, script);
      if (name === null || isGuid(name)) return;
      const isJoined = /[^\s(,=;:|@]/.test(script[start - 1] ?? " ");
      const [word] = name.split(/\s/);
      if (!isJoined && (facts.isCommand(word) || isExpected(node, ancestors, facts))) return;
      const isDoubled = script[start - 1] === "{" && script[end] === "}";
      marks.push({ form: "brace", name, start: isDoubled ? start - 1 : start, end: isDoubled ? end + 1 : end });
    } else if (node.kind === "Command" || node.kind === "InvokeMemberExpression") {
      const question = questionOf(node, ancestors);
      if (question && !question.isDropped)
        marks.push({
          form: "question",
          name: question.name,
          start,
          end,
          ...(question.isSecret ? { isSecret: true } : {}),
        });
    } else if (node.kind === "TypeExpression" && standsAsValue(node, ancestors)) {
      const name = script.slice(start + 1, end - 1);
      if (isName(name) && /^[\p{L}\p{N}_]+$/u.test(name) && !facts.isType(name))
        marks.push({ form: "bracket", name, start, end });
    }
  });
  return marks;
}

function parameterMark(parameter: Parameter): Mark[] {
  const { start, end } = parameter.name.extent;
  return isMandatory(parameter) ? [{ form: "parameter", name: parameter.name.variablePath.userPath, start, end }] : [];
}

/** The words of a block that has nothing else in it, or null. */
function plainWords(node: Extract<Node, { kind: "ScriptBlockExpression" }>, script: string): string | null {
  const { beginBlock, processBlock, paramBlock, dynamicParamBlock, endBlock } = node.scriptBlock;
  if (beginBlock || processBlock || paramBlock || dynamicParamBlock || endBlock?.statements.length !== 1) return null;
  const [statement] = endBlock.statements;
  if (statement.kind !== "Pipeline" || statement.pipelineElements.length !== 1) return null;
  const [command] = statement.pipelineElements;
  if (command.kind !== "Command" || command.invocationOperator !== "Unknown" || command.redirections.length > 0)
    return null;
  const areWords = command.commandElements.every(
    (element) => element.kind === "StringConstantExpression" && element.stringConstantType === "BareWord",
  );
  const text = script.slice(node.extent.start + 1, node.extent.end - 1).trim();
  return areWords && /^\p{L}[\p{L}\p{N} _'’.-]*$/u.test(text) ? text : null;
}

/** Whether a script block is what belongs here: the argument of a parameter that takes one, or of a function of the page. */
function isExpected(node: Node, ancestors: readonly Node[], facts: PlaceholderFacts): boolean {
  const parent = ancestor(ancestors, 0);
  const command = parent?.kind === "CommandParameter" ? ancestor(ancestors, 1) : parent;
  if (command?.kind !== "Command") return parent?.kind !== "CommandExpression";
  const [head] = command.commandElements;
  if (head === node || head.kind !== "StringConstantExpression" || command.invocationOperator !== "Unknown")
    return true;
  if (parent?.kind === "CommandParameter") return facts.takesScriptBlock(head.value, parent.parameterName);
  const elements: readonly Node[] = command.commandElements;
  const before = elements[elements.indexOf(node) - 1];
  const parameter = before?.kind === "CommandParameter" && before.argument === null ? before.parameterName : null;
  return facts.takesScriptBlock(head.value, parameter);
}

function standsAsValue(node: Node, ancestors: readonly Node[]): boolean {
  const parent = ancestor(ancestors, 0);
  if (parent?.kind === "ArrayLiteral") return true;
  return parent?.kind === "CommandExpression" && parent.expression === node;
}
