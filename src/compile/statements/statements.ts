import { pollStop } from "../../base/budget.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import { counted } from "../blocks/counted.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileTypeDefinition } from "../classes/typeDefinition.ts";
import { compileAssignment } from "./assignment.ts";
import { compileDataStatement } from "./dataStatement.ts";
import { compileFunctionDefinition } from "./functionDefinition.ts";
import { compileIf } from "./ifStatement.ts";
import { compileBreak, compileContinue, compileExit, compileReturn, compileThrow } from "./jumps.ts";
import { compileDoUntil, compileDoWhile, compileFor, compileForEach, compileWhile } from "./loops.ts";
import { compileExpressionStatement, compilePipeline, compilePipelineChain } from "./pipelineStatement.ts";
import { compileStatementBlock } from "./statementBlock.ts";
import { compileSwitch } from "./switchStatement.ts";
import { compileTry } from "./tryStatement.ts";

/** The closure of a statement. */
export function compileStatement(node: Statement, unit: Unit): Execute {
  pollStop();
  switch (node.kind) {
    case "Pipeline":
      return compilePipeline(node, unit);
    case "PipelineChain":
      return compilePipelineChain(node, unit);
    case "CommandExpression":
      return compileExpressionStatement(node, unit);
    case "AssignmentStatement":
      return compileAssignment(node, unit);
    case "IfStatement":
      return compileIf(node, unit);
    case "SwitchStatement":
      return compileSwitch(node, unit);
    case "ForEachStatement":
      return compileForEach(node, unit);
    case "ForStatement":
      return compileFor(node, unit);
    case "WhileStatement":
      return compileWhile(node, unit);
    case "DoWhileStatement":
      return compileDoWhile(node, unit);
    case "DoUntilStatement":
      return compileDoUntil(node, unit);
    case "TryStatement":
      return compileTry(node, unit);
    case "TrapStatement":
    case "UsingStatement":
      return nothing;
    case "ReturnStatement":
      return compileReturn(node, unit);
    case "ThrowStatement":
      return counted(compileThrow(node, unit), node, unit);
    case "ExitStatement":
      return counted(compileExit(node, unit), node, unit);
    case "BreakStatement":
      return counted(compileBreak(node, unit), node, unit);
    case "ContinueStatement":
      return counted(compileContinue(node, unit), node, unit);
    case "DataStatement":
      return compileDataStatement(node, unit);
    case "BlockStatement":
      return compileStatementBlock(node.body, unit);
    case "FunctionDefinition":
      return compileFunctionDefinition(node, unit);
    case "TypeDefinition":
      return compileTypeDefinition(node, unit);
    case "ConfigurationDefinition":
    case "DynamicKeywordStatement":
      throw notModelled("A configuration (Desired State Configuration)");
    case "ErrorStatement":
      throw notModelled("A statement with a syntax error");
  }
}

export function nothing(): undefined {
  return undefined;
}
