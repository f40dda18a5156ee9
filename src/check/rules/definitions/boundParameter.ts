import type { Edition } from "../../../diag/Edition.ts";
import type { Extent } from "../../../diag/Extent.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import type { CommandShape } from "../../calls/CommandShape.ts";
import { commonParameters, shouldProcessParameters } from "../../calls/commonParameters.ts";
import { functionShape, shapeOfFunction } from "../../calls/functionShape.ts";
import type { Rule } from "../../Rule.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const boundParameter: Rule = {
  id: "BoundParameter",
  severity: "warning",
  summary: "A name that $PSBoundParameters is asked for, and that is no parameter of the function around it.",
  unit({ tree, edition }, { report }) {
    const asked: { readonly name: string; readonly extent: Extent; readonly ancestors: readonly Node[] }[] = [];
    const given = new Set<string>();
    walk(tree, (node, ancestors) => {
      const key = keyAt(node);
      if (key === null) return;
      if (isGiven(node, ancestors.at(-1))) given.add(key.name.toLowerCase());
      else asked.push({ ...key, ancestors: [...ancestors] });
    });
    for (const { name, extent, ancestors } of asked) {
      const shape = given.has(name.toLowerCase()) ? null : shapeAround(tree, ancestors, edition);
      if (shape === null) continue;
      const own = shape.parameters.filter(({ isCommon }) => !isCommon);
      const names = [...own, ...commonParameters(edition), ...shouldProcessParameters].flatMap((each) => [
        each.name,
        ...each.aliases,
      ]);
      if (names.some((each) => each.toLowerCase() === name.toLowerCase())) continue;
      const near = nearNames(
        name,
        own.map((each) => each.name),
      );
      // What is nearly one of those that are written is none that comes along when it runs.
      if (shape.hasMoreParameters && near.length === 0) continue;
      const what = ancestors.some(({ kind }) => kind === "FunctionDefinition") ? shape.name : "this script";
      report(extent, `'${name}' is no parameter of ${what}, so that nobody can have given it.${didYouMean(near)}`);
    }
  },
};

interface AskedKey {
  readonly name: string;
  readonly extent: Extent;
}

/** `$PSBoundParameters.ContainsKey('Name')`, `$PSBoundParameters['Name']`, `$PSBoundParameters.Name` */
function keyAt(node: Node): AskedKey | null {
  if (node.kind === "IndexExpression") return isBound(node.target) ? textOf(node.index) : null;
  if (node.kind === "InvokeMemberExpression") {
    if (!isBound(node.expression) || node.member.kind !== "StringConstantExpression") return null;
    const isOfKey = /^(?:containskey|add|get_item|set_item)$/i.test(node.member.value);
    const [key] = node.arguments ?? [];
    return isOfKey && key !== undefined ? textOf(key) : null;
  }
  if (node.kind !== "MemberExpression" || !isBound(node.expression)) return null;
  const key = textOf(node.member);
  return key === null || ofTable.test(key.name) ? null : key;
}

/** Whether a key gets a value there. */
function isGiven(node: Node, parent: Node | undefined): boolean {
  if (node.kind === "InvokeMemberExpression")
    return node.member.kind === "StringConstantExpression" && /^(?:add|set_item)$/i.test(node.member.value);
  return parent?.kind === "AssignmentStatement" && parent.left === node;
}

function isBound(node: Expression): boolean {
  return node.kind === "VariableExpression" && node.variablePath.userPath.toLowerCase() === "psboundparameters";
}

function textOf(node: Expression): AskedKey | null {
  return node.kind === "StringConstantExpression" ? { name: node.value, extent: node.extent } : null;
}

/** What a dictionary has itself (System.Collections.Generic.Dictionary). */
const ofTable = /^(?:comparer|count|item|keys|values|psobject|psbase|isreadonly|isfixedsize|syncroot|capacity)$/i;

/** The parameters of the function, or the script, that runs there; null in a block, which has its own, and where there are none. */
function shapeAround(tree: ScriptBlock, ancestors: readonly Node[], edition: Edition): CommandShape | null {
  const owner = ancestors.findLast(
    ({ kind }) => kind === "FunctionDefinition" || kind === "ScriptBlockExpression" || kind === "FunctionMember",
  );
  if (owner === undefined) return tree.paramBlock === null ? null : functionShape("", tree, null, edition);
  const shape = owner.kind === "FunctionDefinition" ? shapeOfFunction(owner, edition) : null;
  return shape?.parameters.some(({ isCommon }) => !isCommon) === true ? shape : null;
}
