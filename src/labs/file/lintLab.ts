import { approvedVerbs } from "../../command/catalogue/approvedVerbs.ts";
import { catalogueCmdlet } from "../../command/catalogue/catalogue.ts";
import type { Edition } from "../../diag/Edition.ts";
import { startPosition } from "../../diag/Extent.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import { everySolution, type Lab, type LabCode, type LabTask } from "./Lab.ts";
import { type LabProblem, labProblem } from "./LabProblem.ts";
import { nearOperators, unknownOperator } from "./unknownOperator.ts";

/**
 * What is wrong with a lab that was read, beyond its form: code that does not parse, tasks that nothing checks or proves,
 * checks that never fail or that decide by what was typed, hints that give the answer away. Nothing runs.
 */
export function lintLab(lab: Lab): LabProblem[] {
  const problems: LabProblem[] = [];
  const { edition } = lab;
  for (const setup of lab.setups) readCode(setup, "setup", edition, problems);
  for (const forbid of lab.forbids) lintCheck(forbid, "forbid", edition, problems);
  for (const [index, task] of lab.tasks.entries()) lintTask(task, lab.tasks.slice(index), edition, problems);
  return problems.sort((left, right) => left.line - right.line || left.column - right.column);
}

/** What sums of tenths may be off. */
const rounding = 1e-9;

/** `toCome`: the task and those behind it, whose solutions its hints must not give. */
function lintTask(task: LabTask, toCome: readonly LabTask[], edition: Edition, problems: LabProblem[]): void {
  const { id } = task;
  if (task.checks.length === 0) problems.push(labProblem("LabTaskWithoutCheck", task, { id }));
  if (task.solutions.length === 0) problems.push(labProblem("LabTaskWithoutSolution", task, { id }));
  for (const check of task.checks) lintCheck(check, "check", edition, problems);
  for (const solution of everySolution(task)) readCode(solution, "solution", edition, problems);
  for (const code of task.resetTo) readCode(code, "reset-to", edition, problems);
  if (task.points === 0) problems.push(labProblem("LabTaskWithoutPoints", task, { id }, "warning"));
  const sum = task.hints.reduce((costs, { cost }) => costs + cost, 0);
  if (sum > 1 + rounding) {
    const [hint] = task.hints.slice(-1);
    problems.push(labProblem("LabHintsCostMore", hint, { id, sum: Number(sum.toFixed(2)) }, "warning"));
  }
  for (const hint of task.hints) {
    const given = answersOf(toCome).find(({ text }) => text.length >= shortestAnswer && hint.text.includes(text));
    if (given) problems.push(labProblem("LabHintGivesAway", hint, given, "warning"));
  }
}

function answersOf(tasks: readonly LabTask[]): { readonly id: string; readonly text: string }[] {
  return tasks.flatMap((task) =>
    everySolution(task).flatMap(({ code }) => code.split("\n").map((line) => ({ id: task.id, text: line.trim() }))),
  );
}

/** A line of a solution that is shorter than this is no answer: a brace, `end`. */
const shortestAnswer = 8;

function lintCheck(
  check: LabCode & { readonly writesCopy?: boolean },
  kind: "check" | "forbid",
  edition: Edition,
  problems: LabProblem[],
): void {
  const ast = readCode(check, kind, edition, problems);
  if (!ast) return;
  let hasIt = false;
  const own = namesOfFunctions(ast);
  walk(ast, (node) => {
    if (node.kind === "Command") {
      const name = nameOf(node)?.toLowerCase();
      if (name === "it") {
        hasIt = true;
        if (!canFail(node, own)) problems.push(labProblem("LabItWithoutShould", placeOf(node, check), {}, "warning"));
      } else if (name === "should") lintShould(node, check, problems);
      else if (!check.writesCopy) lintCall(node, check, kind, edition, problems);
    }
    if (kind === "check" && isHistory(node)) problems.push(labProblem("LabCheckUsesHistory", placeOf(node, check)));
  });
  if (!hasIt) problems.push(labProblem("LabCheckWithoutIt", check, { kind }));
}

function lintShould(node: Command, check: LabCode, problems: LabProblem[]): void {
  const hasBecause = node.commandElements.some(
    (each) =>
      (each.kind === "CommandParameter" && /^bec/i.test(each.parameterName)) ||
      (each.kind === "VariableExpression" && each.splatted),
  );
  const unknown = unknownOperator(node);
  if (unknown) {
    const values = { found: unknown.text, near: nearOperators(unknown.text).join(", ") };
    problems.push(labProblem("LabOperatorUnknown", placeOf(unknown.node, check), values));
  }
  if (!hasBecause) problems.push(labProblem("LabItWithoutBecause", placeOf(node, check), {}, "warning"));
}

/** Functions that code defines, in lower case. */
function namesOfFunctions(ast: Node): ReadonlySet<string> {
  const names = new Set<string>();
  walk(ast, (node) => {
    if (node.kind === "FunctionDefinition") names.add(node.name.toLowerCase());
  });
  return names;
}

/** Whether something in an It asserts, throws, or calls a function of the check, which may do either. */
function canFail(it: Command, own: ReadonlySet<string>): boolean {
  let found = false;
  walk(it, (node) => {
    if (node.kind === "ThrowStatement") found = true;
    if (node.kind !== "Command" || node === it) return;
    const name = nameOf(node)?.toLowerCase();
    if (name === undefined || asserting.has(name) || own.has(name)) found = true;
  });
  return found;
}

/** Commands that decide about a test. */
const asserting: ReadonlySet<string> = new Set([
  "should",
  "set-itresult",
  "assert-mockcalled",
  "assert-verifiablemock",
]);

function lintCall(node: Command, check: LabCode, kind: string, edition: Edition, problems: LabProblem[]): void {
  const name = nameOf(node);
  if (name === null || ofSession.has(name.toLowerCase())) return;
  const entry = catalogueCmdlet(name, "Exchange", edition) ?? catalogueCmdlet(name, "", edition);
  if (!entry?.shouldProcess || diagnostic().has(entry.name.split("-")[0])) return;
  problems.push(labProblem("LabCheckWrites", placeOf(node, check), { kind, command: entry.name }, "warning"));
}

/** Cmdlets that ask before they do something, and change nothing outside of the session. */
const ofSession: ReadonlySet<string> = new Set([
  "foreach-object",
  "new-variable",
  "set-variable",
  "clear-variable",
  "remove-variable",
  "new-alias",
  "set-alias",
  "remove-alias",
  "import-alias",
  "new-psdrive",
]);

/** Verbs of commands that look at things, whatever they ask before. */
function diagnostic(): ReadonlySet<string> {
  return new Set(
    approvedVerbs("Desktop")
      .filter(({ group }) => group === "Diagnostic")
      .map(({ verb }) => verb),
  );
}

function isHistory(node: Node): boolean {
  return (
    node.kind === "MemberExpression" &&
    node.expression.kind === "VariableExpression" &&
    node.expression.variablePath.unqualifiedPath.toLowerCase() === "lab" &&
    node.member.kind === "StringConstantExpression" &&
    node.member.value.toLowerCase() === "history"
  );
}

function nameOf(command: Command): string | null {
  const [head] = command.commandElements;
  return head.kind === "StringConstantExpression" ? head.value : null;
}

/** The tree of some code, or null where it does not parse, which is told. */
function readCode(code: LabCode, kind: string, edition: Edition, problems: LabProblem[]): Node | null {
  const { ast, errors } = parseScript(code.code, { edition, tokens: false });
  const [first] = errors;
  if (!first) return ast;
  const { line, column } = startPosition(first.extent);
  const place = { line: code.codeLine + line - 1, column };
  problems.push(labProblem("LabSyntax", place, { kind, what: first.message.split(/\r?\n/)[0] ?? first.id }));
  return null;
}

function placeOf(node: Node, code: LabCode): { readonly line: number; readonly column: number } {
  const { line, column } = startPosition(node.extent);
  return { line: code.codeLine + line - 1, column };
}
