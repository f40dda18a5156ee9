import type { Redirection } from "../../syntax/ast/commands.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import type { InferenceContext } from "./InferenceContext.ts";
import { distinct, type InferredType, ofName } from "./InferredType.ts";
import { inferCommand } from "./inferCommand.ts";

/** What a statement or a block of statements may write; undefined for nodes of another kind. */
export function inferStatement(node: Node, context: InferenceContext): InferredType[] | undefined {
  const all = (nodes: readonly (Node | null)[]) => distinct(nodes.flatMap((one) => context.infer(one)));
  switch (node.kind) {
    case "ScriptBlock":
      return all([node.beginBlock, node.processBlock, node.endBlock]);
    case "NamedBlock":
    case "StatementBlock":
      return all(node.statements.filter(writes));
    case "Pipeline":
      return context.infer(node.pipelineElements[node.pipelineElements.length - 1]);
    case "PipelineChain":
      return all([node.lhsPipelineChain, node.rhsPipeline]);
    case "CommandExpression":
      return context.infer(node.expression);
    case "Command":
      return redirected(node.redirections, () => inferCommand(node, context));
    case "AssignmentStatement":
      return context.infer(node.left.kind === "ConvertExpression" ? node.left : node.right);
    case "IfStatement":
      return all([...node.clauses.map(({ body }) => body), node.elseClause]);
    case "SwitchStatement":
      return all([...node.clauses.map(({ body }) => body), node.default]);
    case "TryStatement":
      return all([node.body, ...node.catchClauses.map(({ body }) => body), node.finally]);
    case "ReturnStatement":
      return context.infer(node.pipeline);
    case "ForEachStatement":
    case "ForStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
    case "CatchClause":
    case "TrapStatement":
    case "DataStatement":
    case "BlockStatement":
      return context.infer(node.body);
    default:
      return undefined;
  }
}

/** Assignments, and counting up and down, write nothing. */
function writes(statement: Statement): boolean {
  if (statement.kind === "AssignmentStatement") return false;
  if (statement.kind !== "Pipeline" || statement.pipelineElements.length !== 1) return true;
  const [only] = statement.pipelineElements;
  if (only.kind !== "CommandExpression" || only.redirections.length > 0) return true;
  return !(only.expression.kind === "UnaryExpression" && /PlusPlus|MinusMinus/.test(only.expression.tokenKind));
}

function takesOutput(redirection: Redirection): boolean {
  return redirection.kind === "FileRedirection" && /^(?:All|Output)$/.test(redirection.fromStream);
}

const streams = ["Error", "Warning", "Verbose", "Debug", "Information"] as const;

/** What a command writes, with the records of streams that are merged into it. */
function redirected(redirections: readonly Redirection[], command: () => InferredType[]): InferredType[] {
  if (redirections.some(takesOutput)) return [];
  const merged = new Set<string>(
    redirections.flatMap((one) =>
      one.kind === "MergingRedirection" && one.toStream === "Output" ? [one.fromStream] : [],
    ),
  );
  const records = streams
    .filter((stream) => merged.has("All") || merged.has(stream))
    .map((stream) => ofName(`System.Management.Automation.${stream}Record`));
  return distinct([...records, ...command()]);
}
