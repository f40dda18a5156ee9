import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import type { Rule } from "../../Rule.ts";

export const readOnlyVariable: Rule = {
  id: "ReadOnlyVariable",
  severity: "error",
  summary:
    "An assignment to a variable that PowerShell does not let change, or a parameter that PowerShell itself gives a value.",
  node(node, ancestors, { report }) {
    if (node.kind === "Parameter") {
      const name = node.name.variablePath.userPath;
      if (constants.has(name.toLowerCase()) && ancestors.at(-1)?.kind !== "FunctionMember") {
        report(
          node.name.extent,
          `$${name} is PowerShell's own and cannot be changed: a call with this parameter fails.`,
        );
        return;
      }
      if (!isTaken(name.toLowerCase(), ancestors.at(-1)) || !isRead(name.toLowerCase(), ancestors.at(-1), ancestors))
        return;
      report(
        node.name.extent,
        `$${name} is PowerShell's own: it never holds what is given for this parameter. Use another name.`,
      );
      return;
    }
    for (const target of targetsAt(node)) {
      if (target.kind !== "VariableExpression") continue;
      const name = target.variablePath.userPath.replace(/^(?:global|script|local|private):/i, "");
      if (!constants.has(name.toLowerCase())) continue;
      report(target.extent, `$${name} is PowerShell's own and cannot be changed; use another name.`);
    }
  },
};

function targetsAt(node: Node): readonly Expression[] {
  if (node.kind === "AssignmentStatement") return targetsOf(node.left);
  return node.kind === "ForEachStatement" ? [node.variable] : [];
}

/** Whether a function gets it from its call, whatever its parameters are called: $input all of them, $args simple ones (observed in 7.6). */
function isTaken(name: string, around: Node | undefined): boolean {
  if (around?.kind === "FunctionMember" || (name !== "input" && name !== "args")) return false;
  const block = around?.kind === "FunctionDefinition" ? around.body.paramBlock : around;
  const parameters = around?.kind === "FunctionDefinition" ? around.parameters : null;
  const attributes = block?.kind === "ParamBlock" ? block.attributes : [];
  const listed = parameters ?? (block?.kind === "ParamBlock" ? block.parameters : []);
  const isAdvanced = [...attributes, ...listed.flatMap((each) => each.attributes)].some(
    (each) => each.kind === "Attribute" && /^(?:cmdletbinding|parameter)$/i.test(each.typeName.name),
  );
  return name === "input" || !isAdvanced;
}

/** Whether the body of the function reads the variable. */
function isRead(name: string, around: Node | undefined, ancestors: readonly Node[]): boolean {
  const body =
    around?.kind === "FunctionDefinition" ? around.body : ancestors.findLast(({ kind }) => kind === "ScriptBlock");
  let found = false;
  if (body !== undefined)
    walk(body, (node, inner) => {
      if (node.kind === "VariableExpression" && inner.at(-1)?.kind !== "Parameter")
        found ||= node.variablePath.userPath.toLowerCase() === name;
    });
  return found;
}

/** Constant or read-only in every scope (observed in 7.6; of 5.1 documented). */
const constants: ReadonlySet<string> = new Set(
  "true false ? pid host home pshome shellid executioncontext psversiontable psedition psculture psuiculture".split(
    " ",
  ),
);

function targetsOf(left: Expression): readonly Expression[] {
  if (left.kind === "ArrayLiteral") return left.elements.flatMap(targetsOf);
  return left.kind === "ConvertExpression" || left.kind === "AttributedExpression" ? targetsOf(left.child) : [left];
}
