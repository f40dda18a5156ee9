import type { Expression } from "../../syntax/ast/expressions.ts";
import { walk } from "../../syntax/ast/walk.ts";
import type { Rule } from "../Rule.ts";

export const readOnlyVariable: Rule = {
  id: "ReadOnlyVariable",
  severity: "error",
  summary: "An assignment to a variable that PowerShell does not let change.",
  unit({ tree }, { report }) {
    walk(tree, (node) => {
      const targets =
        node.kind === "AssignmentStatement"
          ? targetsOf(node.left)
          : node.kind === "ForEachStatement"
            ? [node.variable]
            : [];
      for (const target of targets) {
        if (target.kind !== "VariableExpression") continue;
        const name = target.variablePath.userPath.replace(/^(?:global|script|local|private):/i, "");
        if (!constants.has(name.toLowerCase())) continue;
        report(target.extent, `$${name} is PowerShell's own and cannot be changed; use another name.`);
      }
    });
  },
};

/** Constant or read-only in every scope (observed in 7.6; of 5.1 documented). */
const constants: ReadonlySet<string> = new Set(
  "true false pid host home pshome shellid executioncontext psversiontable psedition psculture psuiculture".split(" "),
);

function targetsOf(left: Expression): readonly Expression[] {
  if (left.kind === "ArrayLiteral") return left.elements.flatMap(targetsOf);
  return left.kind === "ConvertExpression" || left.kind === "AttributedExpression" ? targetsOf(left.child) : [left];
}
