import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { commandName } from "../../calls/commandName.ts";
import { type TreeIndex, treeIndex, type VariableWrite, writtenExpression } from "../../objects/TreeIndex.ts";
import { parameterMeant } from "../../objects/variables/parameterMeant.ts";
import { parameterSlips } from "../../objects/variables/parameterSlips.ts";
import { renamedVariables } from "../../objects/variables/renamedVariables.ts";
import { unreadBeside } from "../../objects/variables/unreadBeside.ts";
import { writtenBeside } from "../../objects/variables/writtenBeside.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { isOfSession, sessionVariables } from "../../script/sessionVariables.ts";
import { didYouMean, distance } from "../../words/nearNames.ts";
import { sortedLetters } from "../../words/sortedLetters.ts";

/** A session, a caller or a module may have set any variable: only what is nearly the name of one that the text sets, and reads under a strict mode, is told. */
export const undefinedVariable: Rule = {
  id: "UndefinedVariable",
  severity: "error",
  summary:
    "A variable that nothing sets, where nothing else can have set it, or that is nearly the name of one that something sets.",
  unit({ tree, source }, { scope, report }) {
    const { written, writesOf, ancestorsOf, setsOtherNames } = treeIndex(tree);
    const isStrict = setsStrictMode(tree) && !scope.isLibrary;
    // What a module or a function reads may be its caller's.
    const isOwn = isStrict && scope.unknownSources.length === 0 && !/\.psm1$/i.test(source.fileName ?? "");
    // Nothing but this text can have set what it reads.
    const isClosed = /\.ps1$/i.test(source.fileName ?? "") && !scope.hasUnknownFiles && !scope.isLibrary;
    const isSet = (name: string): boolean => isOfSession(name) || scope.setsVariable(name);
    if (isClosed) tellLoops(tree, writesOf, report);
    if (isClosed && !setsOtherNames) tellComparisons(tree, isSet, report);
    if (isClosed && !setsOtherNames) tellCounters(tree, writesOf, report);
    if (!setsOtherNames)
      // What a function gives a value nobody else reads.
      for (const { name, node, meant } of writtenBeside(
        tree,
        (own, other, node) =>
          ((isSlip(own, other) || isSwapped(own, other)) && isApart(other, writesOf(own, node))) ||
          (isClosed && isBegun(own, other) && staysSimple(writesOf(other, node))),
      ))
        if (isClosed || ancestorsOf(node).some(({ kind }) => kind === "FunctionDefinition"))
          report(node.extent, `Nothing reads $${name}.${didYouMean([meant], "$")}`, "warning");
    tellGlobals(tree, isSet, report);
    const unset = new Map<
      string,
      { readonly node: VariableExpression; readonly isInFunction: boolean; reads: number }
    >();
    walk(tree, (node, ancestors) => {
      if (node.kind !== "VariableExpression") return;
      const name = plainName(node);
      if (name === null || isSet(name)) return;
      const known = unset.get(name);
      if (known !== undefined) known.reads++;
      else
        unset.set(name, { node, isInFunction: ancestors.some(({ kind }) => kind === "FunctionDefinition"), reads: 1 });
    });
    for (const [name, { node, isInFunction }] of unset) {
      const isAlone = isClosed && unset.size === 1;
      const meant = isInFunction || isAlone ? parameterMeant(name, node, tree, isAlone) : null;
      if (meant === null) continue;
      unset.delete(name);
      report(node.extent, `Nothing here gives $${name} a value, and nothing reads $${meant}.`, "warning");
    }
    if (!setsOtherNames)
      for (const { name, node, meant } of parameterSlips(tree, isSlip))
        if (!unset.has(name.toLowerCase()))
          report(node.extent, `Nothing here gives $${name} a value.${didYouMean([meant], "$")}`, "warning");
    if (isClosed && !setsOtherNames) {
      const renamed = unset.size > 2 ? [] : renamedVariables(tree, [...unset.keys()]);
      for (const { name, node, meant } of renamed) {
        unset.delete(name.toLowerCase());
        report(node.extent, `Nothing here gives $${name} a value.${didYouMean([meant], "$")}`, "warning");
      }
    }
    if (!setsOtherNames)
      for (const [name, { node, isInFunction, reads }] of unset) {
        const meant = isInFunction && reads === 1 ? unreadBeside(name, node, tree) : null;
        if (meant === null) continue;
        unset.delete(name);
        report(node.extent, `Nothing here gives $${name} a value, and nothing reads $${meant}.`, "warning");
      }
    // A piece of a script has more names that something before it sets, and names them again and again.
    const isWhole =
      isClosed &&
      scope.unknownSources.length === 0 &&
      !setsOtherNames &&
      written.size >= ofWhole &&
      unset.size <= Math.max(1, written.size / ofOthers);
    for (const [name, { node, isInFunction, reads }] of unset) {
      const { userPath } = node.variablePath;
      const automatic = automaticMeant(name);
      if (automatic !== null && reads === 1) {
        report(node.extent, `Nothing here gives $${userPath} a value.${didYouMean([automatic], "$")}`, "warning");
        continue;
      }
      const near = [...written].filter(
        (other) =>
          isSlip(name, other) ||
          (isClosed && reads === 1 && (isSwapped(name, other) || (unset.size === 1 && isOneOff(name, other)))) ||
          (isClosed &&
            reads === 1 &&
            unset.size === 1 &&
            isOneOfSeveral(name, other) &&
            isApart(name, writesOf(other, node))) ||
          ((isClosed || isInFunction) &&
            reads === 1 &&
            unset.size === 1 &&
            (isLongBegun(name, other) || isLongCut(name, other)) &&
            isApart(name, writesOf(other, node))) ||
          ((isSlipOfEnd(name, other) || (isClosed && isShortSlip(name, other))) &&
            (isClosed || (isLongName(other) && isApart(name, writesOf(other, node))))),
      );
      if (near.length === 0 && !(isOwn && !isInFunction) && !(isWhole && reads === 1 && !userPath.includes(":")))
        continue;
      const hint = didYouMean(near.slice(0, 3), "$");
      report(node.extent, `Nothing here gives $${userPath} a value.${hint}`, isStrict ? "error" : "warning");
    }
  },
};

/** The variable of PowerShell's own that a name is nearly: a long one, or a constant with its first letter. */
function automaticMeant(name: string): string | null {
  const isNear = (known: string): boolean => distance(name, known, 1) === 1 && !name.startsWith(known);
  const near = automatic.find((each) => isNear(each.toLowerCase()));
  if (near === undefined || (near.length < 8 && name[0] !== near[0].toLowerCase())) return null;
  return words.includes(name) ? null : near;
}

const shortest = 7;

/** Short ones are few: what is near to them may be a word of its own. */
const automatic: readonly string[] = [
  ..."true false null Error PSItem PSHOME".split(" "),
  ...sessionVariables.filter((name) => name.length >= shortest),
];

/** Words of their own that are near to one. */
const words: readonly string[] = [
  "tree",
  "true1",
  "true2",
  "nulls",
  "errors",
  "falsey",
  "matched",
  "matcher",
  "batches",
  "patches",
];

/** `foreach ($server in $server)`, where nothing but the loop gives the variable a value, or `foreach ($x in $server) { $server = ... }` where another name is meant. */
function tellLoops(tree: ScriptBlock, writesOf: TreeIndex["writesOf"], report: RuleContext["report"]): void {
  walk(tree, (node) => {
    if (node.kind !== "ForEachStatement") return;
    const name = plainName(node.variable);
    const list = pureExpression(node.condition);
    const from = list?.kind === "VariableExpression" ? plainName(list) : null;
    if (name === null || list?.kind !== "VariableExpression" || from === null || isOfSession(from)) return;
    const writes = writesOf(from, list);
    const isInBody = (write: VariableWrite): boolean =>
      node.body.extent.start <= write.at.extent.start && write.at.extent.end <= node.body.extent.end;
    const isOwn =
      from === name
        ? writes.every((write) => write.is === "item" && write.node === node.condition)
        : writes.length > 0 && writes.every(isInBody) && hasUnreadSlip(from, node, tree);
    if (isOwn)
      report(
        list.extent,
        `Nothing gives $${list.variablePath.userPath} a value before this loop, which goes through it.`,
        "warning",
      );
  });
}

/** Whether a variable is given a value that nobody reads, and has nearly the name of another. */
function hasUnreadSlip(name: string, node: Node, tree: ScriptBlock): boolean {
  const { written, writesOf, variables } = treeIndex(tree);
  const places = (other: string): number => variables.filter((each) => plainName(each) === other).length;
  return [...written].some(
    (other) => distance(name, other, 1) === 1 && places(other) === writesOf(other, node).length && places(other) > 0,
  );
}

/** `$name -eq 1` as a statement with more behind it, where nothing gives the variable a value: nobody asks there. */
function tellComparisons(tree: ScriptBlock, isSet: (name: string) => boolean, report: RuleContext["report"]): void {
  walk(tree, (node) => {
    if (node.kind !== "NamedBlock" && node.kind !== "StatementBlock") return;
    for (const statement of node.statements.slice(0, -1)) {
      const comparison = pureExpression(statement);
      if (comparison?.kind !== "BinaryExpression" || comparison.operator !== "Ieq") continue;
      const { left } = comparison;
      const name = left.kind === "VariableExpression" ? plainName(left) : null;
      if (name === null || isSet(name) || left.kind !== "VariableExpression") continue;
      const { userPath } = left.variablePath;
      report(
        left.extent,
        `Nothing here gives $${userPath} a value, and -eq compares: '$${userPath} =' gives it one.`,
        "warning",
      );
    }
  });
}

/** `$cuont++`, where nothing else names the variable: what nobody reads nobody counts. */
function tellCounters(tree: ScriptBlock, writesOf: TreeIndex["writesOf"], report: RuleContext["report"]): void {
  const counted = new Map<string, VariableExpression[]>();
  const others = new Set<string>();
  walk(tree, (node, ancestors) => {
    if (node.kind !== "VariableExpression") return;
    const name = plainName(node);
    if (name === null) return;
    if (isCounted(node, ancestors)) counted.set(name, [...(counted.get(name) ?? []), node]);
    else others.add(name);
  });
  for (const [name, [node]] of counted) {
    if (sessionLists.includes(name)) {
      const near = [`${name}s`, `${name}Count`].filter((each) => others.has(each.toLowerCase()));
      report(node.extent, `$${name} is a list of PowerShell's own, and no number.${didYouMean(near, "$")}`);
    }
    if (others.has(name) || isOfSession(name)) continue;
    const near = [...others].filter(
      (other) =>
        ((isSlip(name, other) || isShortSlip(name, other) || isSlipOfEnd(name, other)) &&
          writesOf(other, node).some(({ is }) => is === "value" || is === "typed")) ||
        (isBegun(name, other) && staysSimple(writesOf(other, node))),
    );
    if (near.length === 0) continue;
    const { userPath } = node.variablePath;
    report(
      node.extent,
      `Nothing gives $${userPath} a value before, and nothing reads it.${didYouMean(near.slice(0, 3), "$")}`,
      "warning",
    );
  }
}

/** Variables that nobody counts (about_Automatic_Variables). */
const sessionLists: readonly string[] = ["error", "matches", "psboundparameters"];

/** Whether one of two names begins with the other. */
function isBegun(name: string, other: string): boolean {
  return (
    name !== other && Math.min(name.length, other.length) >= 2 && (name.startsWith(other) || other.startsWith(name))
  );
}

/** Whether one of two names that are long begins with the other: $pageFileSize and $pageFileSizeMB. */
function isLongBegun(name: string, other: string): boolean {
  return Math.min(name.length, other.length) >= leastBegun && isBegun(name, other) && !/\d$/.test(`${name}${other}`);
}

const leastBegun = 8;

/** Whether one of two names that are long is the other without a few letters inside: $globalMonitorOverride and $globalMonitoringOverride. */
function isLongCut(name: string, other: string): boolean {
  const [shorter, longer] = name.length < other.length ? [name, other] : [other, name];
  const fewer = longer.length - shorter.length;
  if (shorter.length < longCut || fewer === 0 || fewer > 3) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start++;
  return start > 2 && longer.slice(start + fewer) === shorter.slice(start) && !/\d$/.test(longer);
}

const longCut = 12;

/** Whether a variable has one value alone, which is a number, a truth, nothing or an empty text: what is to become another one. */
function staysSimple(writes: readonly VariableWrite[]): boolean {
  const [only, ...more] = writes;
  if (only?.is !== "value" || more.length > 0) return false;
  const value = writtenExpression(only);
  if (value?.kind === "ConstantExpression" || value?.kind === "StringConstantExpression")
    return value.value === 0 || value.value === "";
  return value?.kind === "VariableExpression" && /^(?:true|false|null)$/i.test(value.variablePath.userPath);
}

/** Whether a statement adds to a variable, and does no more with it. */
function isCounted(variable: VariableExpression, ancestors: readonly Node[]): boolean {
  const [around, ...outer] = ancestors.toReversed();
  if (around.kind === "AssignmentStatement")
    return around.left === variable && around.operator !== "Equals" && isStatementOf(outer[0]);
  if (around.kind !== "UnaryExpression" || !/PlusPlus|MinusMinus/.test(around.tokenKind)) return false;
  return isStatementOf(outer.find(({ kind }) => kind !== "CommandExpression" && kind !== "Pipeline"));
}

function isStatementOf(owner: Node | undefined): boolean {
  return owner?.kind === "NamedBlock" || owner?.kind === "StatementBlock" || owner?.kind === "ForStatement";
}

/** A script that sets at least so many variables sets all that it means to: */
const ofWhole = 5;

/** but for one, or one that nothing sets among so many others. */
const ofOthers = 8;

/** One of the global scope that is read once, and is nearly one that the text sets there: who else sets it would know its name. */
function tellGlobals(tree: ScriptBlock, isSet: (name: string) => boolean, report: RuleContext["report"]): void {
  const { variables, written } = treeIndex(tree);
  const globals = variables.filter(({ variablePath }) => /^global:/i.test(variablePath.userPath));
  const nameOf = ({ variablePath }: VariableExpression): string => variablePath.unqualifiedPath.toLowerCase();
  const names = globals.map(nameOf);
  for (const node of globals) {
    const name = nameOf(node);
    if (isSet(name) || names.filter((each) => each === name).length > 1) continue;
    const near = [...new Set(names)].filter((other) => written.has(other) && isSlip(name, other));
    if (near.length > 0)
      report(
        node.extent,
        `Nothing here gives $${node.variablePath.userPath} a value.${didYouMean(near, "$global:")}`,
        "warning",
      );
  }
}

/** The name of a variable of a script in lower case; null for those of other drives and of the global scope. */
function plainName({ variablePath }: VariableExpression): string | null {
  const { driveName, unqualifiedPath, userPath } = variablePath;
  if (driveName !== null || /^global:/i.test(userPath)) return null;
  return unqualifiedPath.toLowerCase();
}

/** Set-StrictMode as a statement of its own: what follows it runs under it. */
function setsStrictMode({ endBlock, beginBlock, processBlock }: ScriptBlock): boolean {
  return [beginBlock, processBlock, endBlock].some((block) =>
    block?.statements.some((statement) => {
      const [command] = statement.kind === "Pipeline" ? statement.pipelineElements : [];
      return (
        command?.kind === "Command" &&
        commandName(command)?.toLowerCase() === "set-strictmode" &&
        !command.commandElements.some((each) => each.kind === "CommandParameter" && /^o/i.test(each.parameterName))
      );
    }),
  );
}

/** One letter apart in a name that is long enough; endings make names of one and several, and digits and single letters tell names apart. */
function isSlip(name: string, other: string): boolean {
  if (distance(name, other, 1) !== 1) return false;
  if (name.length === 4 && sortedLetters(name) === sortedLetters(other)) return true;
  if (name.length < 5) return false;
  if (name.startsWith(other) || other.startsWith(name)) return false;
  return name.replace(/[\d_]/g, "") !== other.replace(/[\d_]/g, "") && !/^.?[^a-z]?$/.test(other);
}

/** Another letter behind the first in names of three. */
function isOneOff(name: string, other: string): boolean {
  return (
    name.length === 3 &&
    other.length === 3 &&
    /^[a-z]+$/.test(name) &&
    name[0] === other[0] &&
    distance(name, other, 1) === 1
  );
}

/** One of a thing for several of it, or the other way round. */
function isOneOfSeveral(name: string, other: string): boolean {
  return Math.min(name.length, other.length) >= 3 && (name === `${other}s` || other === `${name}s`);
}

/** The letters of a short name in another order. */
function isSwapped(name: string, other: string): boolean {
  return name.length === 3 && distance(name, other, 1) === 1 && sortedLetters(name) === sortedLetters(other);
}

/** Names that are long enough to tell one of a thing from several by more than their end. */
function isLongName(name: string): boolean {
  return name.length >= 8 && !/\d$/.test(name);
}

/** Whether a variable is written, and from nothing that has the other name: `foreach ($server in $servers)` means both. */
function isApart(name: string, writes: readonly VariableWrite[]): boolean {
  return writes.length > 0 && writes.every((write) => !("node" in write) || !reads(write.node, name));
}

function reads(node: Node, name: string): boolean {
  let found = false;
  walk(node, (inner) => {
    if (inner.kind === "VariableExpression") found ||= plainName(inner) === name;
  });
  return found;
}

/** One letter apart in a short name, where nothing else can have set it. */
function isShortSlip(name: string, other: string): boolean {
  return name.length >= 3 && other.length >= 4 && !/\d/.test(name) && distance(name, other, 1) === 1;
}

/** A letter more at the end, another digit, or the question mark of `?.` that PowerShell reads as part of the name. */
function isSlipOfEnd(name: string, other: string): boolean {
  if (name === `${other}es` || other === `${name}es`) return name.length >= 5;
  return name === `${other}?` || (other.length >= 5 && distance(name, other, 1) === 1);
}
