import type { Node } from "../../ast/Node.ts";
import { ancestor } from "../../ast/walk.ts";
import type { Report } from "./Report.ts";

/** `@name` may only be an argument of a command, and not part of a list. */
export function checkSplatting(node: Node, ancestors: readonly Node[], report: Report): void {
  if (node.kind !== "VariableExpression" || !node.splatted) return;
  const parent = ancestor(ancestors, 0);
  if (parent?.kind === "Command" || parent?.kind === "UsingExpression") return;
  const inList = parent?.kind === "ArrayLiteral" && ancestor(ancestors, 1)?.kind === "Command";
  report(
    inList ? "SplattingNotPermittedInArgumentList" : "SplattingNotPermitted",
    node.extent,
    node.variablePath.userPath,
  );
}
