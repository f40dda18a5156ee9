import type { ScriptBlockExpression, VariableExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { commandName } from "../../calls/commandName.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";
import type { ScriptScope } from "../../script/ScriptScope.ts";
import { isOfSession } from "../../script/sessionVariables.ts";
import { distance } from "../../words/nearNames.ts";

export const usingVariable: Rule = {
  id: "UsingVariable",
  severity: "warning",
  summary:
    "A variable of the script in a block that runs in another session, which does not see it without `$using:`, and `$using:` where no such block is.",
  unit({ tree }, { scope, report }) {
    const { variables, parentOf, ancestorsOf, written } = treeIndex(tree);
    const blocks = new Map<ScriptBlockExpression, ReadonlySet<string>>();
    const told = new Set<string>();
    for (const variable of variables) {
      const { userPath, unqualifiedPath } = variable.variablePath;
      const isUsing = isBehindUsing(variable, parentOf);
      if (variable.variablePath.driveName !== null) continue;
      const around = ancestorsOf(variable);
      const remote = around.findLast((node, at, all): node is ScriptBlockExpression =>
        isRemote(node, all[at - 1], scope),
      );
      if (isUsing) {
        if (remote === undefined && !around.some((each, at) => mayRunElsewhere(each, around[at - 1], scope)))
          report(
            variable.extent,
            `'$using:' is for blocks that run in another session or thread: here it fails. Write $${unqualifiedPath}.`,
            "error",
          );
        continue;
      }
      const name = unqualifiedPath.toLowerCase();
      if (remote === undefined || name.includes(":") || isOfSession(name) || variable.splatted) continue;
      if (!written.has(name) && !isClosed(remote, ancestorsOf(remote), scope)) continue;
      let own = blocks.get(remote);
      if (own === undefined) {
        own = writtenIn(remote);
        blocks.set(remote, own);
      }
      const key = `${remote.extent.start}:${name}`;
      if (own.has(name) || told.has(key)) continue;
      told.add(key);
      if (!written.has(name)) {
        const isNear = [...written].some((other) => distance(name, other, 1) === 1);
        // A slip of another name is told as one.
        if (!isNear)
          report(variable.extent, `Nothing gives $${userPath} a value in the session that the block runs in.`);
        continue;
      }
      report(
        variable.extent,
        `The block runs in another session, where $${userPath} has no value. $using:${userPath} takes that of this one.`,
      );
    }
  },
};

/** `$using:name`, with members of it: `$using:name.Length` is one expression. */
function isBehindUsing(variable: VariableExpression, parentOf: (node: Node) => Node | null): boolean {
  for (let node: Node = variable, around = parentOf(node); around !== null; node = around, around = parentOf(node)) {
    if (around.kind === "UsingExpression") return true;
    const isOwner =
      around.kind === "MemberExpression" || around.kind === "InvokeMemberExpression"
        ? around.expression === node
        : around.kind === "IndexExpression" && around.target === node;
    if (!isOwner) return false;
  }
  return false;
}

/** A block that is an argument of a command that runs it in another session, or on another computer. */
function isRemote(node: Node, around: Node | undefined, scope: ScriptScope): node is ScriptBlockExpression {
  if (node.kind !== "ScriptBlockExpression" || around?.kind !== "Command") return false;
  const name = scope.calledBy(around).toLowerCase();
  const has = (pattern: RegExp): boolean =>
    around.commandElements.some((each) => each.kind === "CommandParameter" && pattern.test(each.parameterName));
  if (name === "invoke-command") return has(/^(?:com|cn$|se|vm|cont|host|connectionu|asj)/i);
  return name === "start-job" || name === "start-threadjob" || (name === "foreach-object" && has(/^par/i));
}

/** Whether nothing but the block itself gives its variables values: that of a new job which loads nothing. */
function isClosed(block: ScriptBlockExpression, around: readonly Node[], scope: ScriptScope): boolean {
  const command = around.at(-1);
  if (command?.kind !== "Command" || !/^start-(?:thread)?job$/i.test(scope.calledBy(command))) return false;
  const parameters = command.commandElements.filter((each) => each.kind === "CommandParameter");
  if (parameters.some(({ parameterName }) => /^in/i.test(parameterName))) return false;
  let loads = false;
  walk(block, (node) => {
    if (node.kind === "CommandParameter") loads ||= /variable$|^[oepiw]v$/i.test(node.parameterName);
    if (node.kind !== "Command") return;
    loads ||= node.invocationOperator === "Dot" || commandName(node) === null;
    loads ||= /^(?:(?:set|new)-variable|sv|nv|invoke-expression|iex|import-module|ipmo)$/i.test(
      commandName(node) ?? "",
    );
  });
  return !loads;
}

/** A block whose runner is not known, and what workflows and configurations are. */
function mayRunElsewhere(node: Node, around: Node | undefined, scope: ScriptScope): boolean {
  if (node.kind === "ConfigurationDefinition" || (node.kind === "FunctionDefinition" && node.isWorkflow)) return true;
  if (node.kind !== "ScriptBlockExpression") return false;
  const name = around?.kind === "Command" ? scope.calledBy(around) : null;
  const isParallel =
    around?.kind === "Command" &&
    around.commandElements.some((each) => each.kind === "CommandParameter" && /^par/i.test(each.parameterName));
  return isParallel || name === null || scope.isFunction(name) || !/^(?:where|foreach|select|sort)-object$/i.test(name);
}

/** What a block gives a value itself. */
function writtenIn(block: ScriptBlockExpression): ReadonlySet<string> {
  const found = new Set<string>();
  walk(block, (node) => {
    for (const target of targetsAt(node)) found.add(target.variablePath.unqualifiedPath.toLowerCase());
  });
  return found;
}

function targetsAt(node: Node): readonly VariableExpression[] {
  const targets: VariableExpression[] = [];
  const take = (target: Node): void => {
    if (target.kind === "VariableExpression") targets.push(target);
    else if (target.kind === "ArrayLiteral") for (const each of target.elements) take(each);
    else if (target.kind === "ConvertExpression" || target.kind === "AttributedExpression") take(target.child);
    else if (target.kind === "ParenExpression")
      walk(target, (inner) => inner.kind === "VariableExpression" && targets.push(inner));
  };
  if (node.kind === "AssignmentStatement") take(node.left);
  if (node.kind === "ForEachStatement") take(node.variable);
  if (node.kind === "Parameter") take(node.name);
  if (node.kind === "UnaryExpression" && /PlusPlus|MinusMinus/.test(node.tokenKind)) take(node.child);
  // -OutVariable and its like, and commands of variables, by their texts.
  if (node.kind === "CommandParameter" && /variable$|^[oe]v$/i.test(node.parameterName)) return targets;
  return targets;
}
