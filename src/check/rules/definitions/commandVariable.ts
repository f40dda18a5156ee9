import type { FunctionDefinition, ParamBlock, ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { InvokeMemberExpression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule } from "../../Rule.ts";

export const commandVariable: Rule = {
  id: "CommandVariable",
  severity: "warning",
  summary: "$PSCmdlet.ShouldProcess in a function without [CmdletBinding()], or without SupportsShouldProcess.",
  node(node, ancestors, { report }) {
    if (node.kind !== "InvokeMemberExpression" || !asks(node)) return;
    const place = ancestors.findLastIndex(
      ({ kind }) => kind === "FunctionDefinition" || kind === "ScriptBlockExpression",
    );
    const owner = ancestors[place];
    if (owner?.kind === "ScriptBlockExpression") return;
    const block = blockOf(owner, ancestors[0]);
    // Without parameters of its own it reads that of its caller.
    if (block === null) return;
    const binding = block.attributes.find(
      (each) => each.kind === "Attribute" && /^cmdletbinding$/i.test(each.typeName.name),
    );
    if (binding === undefined) {
      const isAdvanced = block.parameters.some(({ attributes }) =>
        attributes.some((each) => each.kind === "Attribute" && /^parameter$/i.test(each.typeName.name)),
      );
      if (!isAdvanced && owner === undefined) report(node.expression.extent, missing);
      else if (isAdvanced) report(node.expression.extent, without);
      return;
    }
    const supports =
      binding.kind === "Attribute" &&
      binding.namedArguments.some(
        ({ argumentName, argument, expressionOmitted }) =>
          /^supportsshouldprocess$/i.test(argumentName) &&
          (expressionOmitted || literalValues(argument)?.[0] !== false),
      );
    if (!supports) report(node.expression.extent, without);
  },
};

const missing = "$PSCmdlet has no value without [CmdletBinding()] above param.";

const without =
  "Without SupportsShouldProcess in [CmdletBinding()] there is no -WhatIf and no -Confirm, and this is always true.";

function asks({ expression, member }: InvokeMemberExpression): boolean {
  return (
    expression.kind === "VariableExpression" &&
    /^pscmdlet$/i.test(expression.variablePath.userPath) &&
    member.kind === "StringConstantExpression" &&
    /^shouldprocess$/i.test(member.value)
  );
}

function blockOf(owner: Node | undefined, root: Node): ParamBlock | null {
  if (owner?.kind === "FunctionDefinition") return (owner as FunctionDefinition).body.paramBlock;
  return root.kind === "ScriptBlock" ? (root as ScriptBlock).paramBlock : null;
}
