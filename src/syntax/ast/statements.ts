import type { Extent } from "../../diag/Extent.ts";
import type { Command, CommandElement, CommandExpression } from "./commands.ts";
import type {
  ConfigurationDefinition,
  FunctionDefinition,
  StatementBlock,
  TypeConstraint,
  TypeDefinition,
  UsingStatement,
} from "./definitions.ts";
import type { Expression, VariableExpression } from "./expressions.ts";
import type { Node } from "./Node.ts";
import type { NodeBase } from "./NodeBase.ts";
import type { AssignmentOperator, ChainOperator } from "./operators.ts";

export interface Pipeline extends NodeBase<"Pipeline"> {
  readonly pipelineElements: readonly PipelineElement[];
  /** True for a pipeline that ends in `&`. */
  readonly background: boolean;
}

export type PipelineElement = Command | CommandExpression;

/** `a && b`, `a || b`: left-associative. */
export interface PipelineChain extends NodeBase<"PipelineChain"> {
  readonly lhsPipelineChain: Pipeline | PipelineChain;
  readonly rhsPipeline: Pipeline;
  readonly operator: ChainOperator;
  readonly background: boolean;
}

export interface AssignmentStatement extends NodeBase<"AssignmentStatement"> {
  readonly left: Expression;
  readonly operator: AssignmentOperator;
  readonly right: Statement;
  /** The operator's own extent. */
  readonly errorPosition: Extent;
}

export interface IfClause {
  readonly condition: PipelineBase;
  readonly body: StatementBlock;
}

export interface IfStatement extends NodeBase<"IfStatement"> {
  readonly clauses: readonly IfClause[];
  readonly elseClause: StatementBlock | null;
}

export type SwitchFlag = "File" | "Regex" | "Wildcard" | "Exact" | "CaseSensitive" | "Parallel";

export interface SwitchClause {
  readonly condition: Expression;
  readonly body: StatementBlock;
}

export interface SwitchStatement extends NodeBase<"SwitchStatement"> {
  readonly label: string | null;
  readonly flags: readonly SwitchFlag[];
  readonly condition: PipelineBase;
  readonly clauses: readonly SwitchClause[];
  readonly default: StatementBlock | null;
}

export interface ForEachStatement extends NodeBase<"ForEachStatement"> {
  readonly label: string | null;
  readonly variable: VariableExpression;
  readonly condition: PipelineBase;
  readonly body: StatementBlock;
  readonly throttleLimit: Expression | null;
  readonly flags: readonly "Parallel"[];
}

export interface ForStatement extends NodeBase<"ForStatement"> {
  readonly label: string | null;
  readonly initializer: PipelineBase | null;
  readonly condition: PipelineBase | null;
  readonly iterator: PipelineBase | null;
  readonly body: StatementBlock;
}

export interface WhileStatement extends NodeBase<"WhileStatement"> {
  readonly label: string | null;
  readonly condition: PipelineBase;
  readonly body: StatementBlock;
}

export interface DoWhileStatement extends NodeBase<"DoWhileStatement"> {
  readonly label: string | null;
  readonly condition: PipelineBase;
  readonly body: StatementBlock;
}

export interface DoUntilStatement extends NodeBase<"DoUntilStatement"> {
  readonly label: string | null;
  readonly condition: PipelineBase;
  readonly body: StatementBlock;
}

export interface TryStatement extends NodeBase<"TryStatement"> {
  readonly body: StatementBlock;
  readonly catchClauses: readonly CatchClause[];
  readonly finally: StatementBlock | null;
}

export interface CatchClause extends NodeBase<"CatchClause"> {
  readonly catchTypes: readonly TypeConstraint[];
  readonly body: StatementBlock;
}

export interface TrapStatement extends NodeBase<"TrapStatement"> {
  readonly trapType: TypeConstraint | null;
  readonly body: StatementBlock;
}

export interface ReturnStatement extends NodeBase<"ReturnStatement"> {
  readonly pipeline: PipelineBase | null;
}

export interface ThrowStatement extends NodeBase<"ThrowStatement"> {
  readonly pipeline: PipelineBase | null;
}

export interface ExitStatement extends NodeBase<"ExitStatement"> {
  readonly pipeline: PipelineBase | null;
}

export interface BreakStatement extends NodeBase<"BreakStatement"> {
  readonly label: Expression | null;
}

export interface ContinueStatement extends NodeBase<"ContinueStatement"> {
  readonly label: Expression | null;
}

export interface DataStatement extends NodeBase<"DataStatement"> {
  readonly variable: string | null;
  readonly commandsAllowed: readonly Expression[];
  readonly body: StatementBlock;
}

/** `parallel { }` and `sequence { }` of workflows. */
export interface BlockStatement extends NodeBase<"BlockStatement"> {
  readonly blockKind: "Parallel" | "Sequence";
  readonly body: StatementBlock;
}

export interface DynamicKeywordStatement extends NodeBase<"DynamicKeywordStatement"> {
  readonly commandElements: readonly CommandElement[];
}

/** What is left of a statement that could not be parsed. */
export interface ErrorStatement extends NodeBase<"ErrorStatement"> {
  /** The keyword of the statement, as a TokenKind name, or null. */
  readonly errorKind: string | null;
  readonly flags: readonly { readonly name: string; readonly value: Node | null }[];
  readonly conditions: readonly Node[];
  readonly bodies: readonly Node[];
  readonly nestedAst: readonly Node[];
}

/** What may stand where PowerShell wants a pipeline: conditions, and the value of return, throw and exit. */
export type PipelineBase = Pipeline | PipelineChain | AssignmentStatement | ErrorStatement;

export type LabeledStatement =
  | SwitchStatement
  | ForEachStatement
  | ForStatement
  | WhileStatement
  | DoWhileStatement
  | DoUntilStatement;

export type Statement =
  | PipelineBase
  | CommandExpression
  | IfStatement
  | LabeledStatement
  | TryStatement
  | TrapStatement
  | ReturnStatement
  | ThrowStatement
  | ExitStatement
  | BreakStatement
  | ContinueStatement
  | DataStatement
  | BlockStatement
  | DynamicKeywordStatement
  | FunctionDefinition
  | TypeDefinition
  | ConfigurationDefinition
  | UsingStatement;
