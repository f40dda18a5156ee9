import type { Node } from "../../ast/Node.ts";
import type { Edition } from "../../lexer/LexerState.ts";
import type { Report } from "./Report.ts";

/** Syntax of workflows, which stands for nothing outside of them. */
export function checkReservedSyntax(node: Node, ancestors: readonly Node[], edition: Edition, report: Report): void {
  switch (node.kind) {
    case "FunctionDefinition":
      if (node.isWorkflow && edition === "Core") report("WorkflowNotSupportedInPowerShellCore", node.extent);
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
        const word = node.blockKind.toLowerCase();
        const { source, start } = node.extent;
        report("UnexpectedKeyword", { source, start, end: start + word.length }, word);
      }
      return;
    default:
  }
}
