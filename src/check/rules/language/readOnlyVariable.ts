import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { Rule } from "../../Rule.ts";

export const readOnlyVariable: Rule = {
  id: "ReadOnlyVariable",
  severity: "error",
  summary:
    "An assignment to a variable that PowerShell does not let change, or a parameter that PowerShell itself gives a value.",
  node(node, ancestors, { report }) {
    if (node.kind === "Parameter") {
      const name = node.name.variablePath.userPath;
      if (!taken.has(name.toLowerCase()) || ancestors.at(-1)?.kind === "FunctionMember") return;
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

/** What every function gets from its call, whatever its parameters are called (observed in 7.6). */
const taken: ReadonlySet<string> = new Set(["input", "args"]);

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
