import type { Node } from "../../ast/Node.ts";
import type { SyntaxRules } from "../../lexer/syntaxRules.ts";
import type { Report } from "./Report.ts";

/** Syntax of workflows, which stands for nothing outside of them. */
export function checkReservedSyntax(node: Node, ancestors: readonly Node[], rules: SyntaxRules, report: Report): void {
  switch (node.kind) {
    case "FunctionDefinition":
      if (node.isWorkflow && !rules.hasWorkflows) report("WorkflowNotSupportedInPowerShellCore", node.extent);
      return;
    case "ForEachStatement":
      if (node.flags.includes("Parallel"))
        report("KeywordParameterReservedForFutureUse", node.extent, "foreach", "parallel");
      if (node.throttleLimit !== null && !node.flags.includes("Parallel")) {
        report("KeywordParameterReservedForFutureUse", node.extent, "foreach", "throttlelimit");
        report("ThrottleLimitRequiresParallelFlag", node.extent);
      }
      return;
    case "SwitchStatement":
      if (node.flags.includes("Parallel"))
        report("KeywordParameterReservedForFutureUse", node.extent, "switch", "parallel");
      return;
    case "BlockStatement":
      if (!ancestors.some((outer) => outer.kind === "FunctionDefinition" && outer.isWorkflow)) {
        const { source, start } = node.extent;
        const end = start + node.blockKind.length;
        report("UnexpectedKeyword", { source, start, end }, source.slice(start, end));
      }
      return;
    default:
  }
}
