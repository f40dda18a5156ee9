import { childrenOf } from "./childrenOf.ts";
import type { StatementBlock } from "./definitions.ts";
import type { ConvertExpression, Expression, VariableExpression } from "./expressions.ts";
import type { Node } from "./Node.ts";
import { pureExpression } from "./pureExpression.ts";
import type { PipelineBase, Statement } from "./statements.ts";
import type { VariablePath } from "./VariablePath.ts";

/** The variables that surely have a value at a place; null at a place that control cannot reach. */
type State = ReadonlySet<string> | null;

interface Target {
  readonly label: string | null;
  atBreak: State;
  atContinue: State;
}

/** How a variable gets a value: by an assignment, with the types and attributes before it, or by a statement. */
export type AssignmentTarget = Expression | null;

/**
 * Follows control through statements and the variables that surely have a value at each place. Conditions are not
 * evaluated; blocks and functions inside are not entered.
 */
export abstract class VariableFlow {
  readonly #targets: Target[] = [];
  #state: State;

  /** `names`: the variables that have a value from the start. */
  constructor(names: readonly string[]) {
    this.#state = new Set(names.map((name) => name.toLowerCase()));
  }

  /** Follows statements; true when control can reach their end. */
  run(statements: readonly Statement[]): boolean {
    this.#list(statements);
    return this.#state !== null;
  }

  /** A variable of this scope is read; `isSure` tells whether it surely has a value here. */
  protected abstract read(node: VariableExpression, isSure: boolean): void;

  /** A variable of this scope is assigned; true where it surely has a value from here on. */
  protected abstract assigned(name: string, target: AssignmentTarget, isSure: boolean): boolean;

  #list(statements: readonly Statement[]): void {
    for (const statement of statements) this.#statement(statement);
  }

  #block(block: StatementBlock | null): void {
    if (block !== null) this.#list(block.statements);
  }

  #assign(name: string, target: AssignmentTarget = null): void {
    const folded = name.toLowerCase();
    const isSure = this.assigned(folded, target, this.#state?.has(folded) ?? true);
    if (this.#state !== null && isSure) this.#state = new Set(this.#state).add(folded);
  }

  #statement(statement: Statement): void {
    switch (statement.kind) {
      case "ReturnStatement":
      case "ThrowStatement":
      case "ExitStatement":
        this.#visit(statement.pipeline);
        this.#state = null;
        return;
      case "BreakStatement":
      case "ContinueStatement":
        this.#jump(statement);
        return;
      case "IfStatement":
        this.#if(statement);
        return;
      case "WhileStatement":
        this.#loop(statement.label, statement.condition, statement.body, null);
        return;
      case "ForStatement":
        this.#visit(statement.initializer);
        this.#loop(statement.label, statement.condition, statement.body, statement.iterator);
        return;
      case "DoWhileStatement":
      case "DoUntilStatement":
        this.#doLoop(statement);
        return;
      case "ForEachStatement":
        this.#visit(statement.condition);
        this.#assign("foreach");
        this.#assign(statement.variable.variablePath.unqualifiedPath);
        this.#inTarget(statement.label, () => this.#block(statement.body));
        return;
      case "SwitchStatement":
        this.#switch(statement);
        return;
      case "TryStatement":
        this.#try(statement);
        return;
      case "DataStatement":
        this.#block(statement.body);
        if (statement.variable !== null) this.#assign(statement.variable);
        return;
      default:
        this.#visit(statement);
    }
  }

  #jump(statement: Extract<Statement, { kind: "BreakStatement" | "ContinueStatement" }>): void {
    this.#visit(statement.label);
    const label = statement.label?.kind === "StringConstantExpression" ? statement.label.value.toLowerCase() : null;
    const target = this.#targets.findLast((item) => label === null || item.label?.toLowerCase() === label);
    if (target !== undefined) {
      if (statement.kind === "BreakStatement") target.atBreak = join(target.atBreak, this.#state);
      else target.atContinue = join(target.atContinue, this.#state);
    }
    this.#state = null;
  }

  #if(statement: Extract<Statement, { kind: "IfStatement" }>): void {
    let after: State = null;
    for (const { condition, body } of statement.clauses) {
      this.#visit(condition);
      const otherwise = this.#state;
      this.#block(body);
      after = join(after, this.#state);
      this.#state = otherwise;
    }
    this.#block(statement.elseClause);
    this.#state = join(after, this.#state);
  }

  /** A loop's body; what follows is reached from before the body and from its breaks. */
  #inTarget(label: string | null, body: () => void): Target {
    const before = this.#state;
    const target: Target = { label, atBreak: null, atContinue: null };
    this.#targets.push(target);
    body();
    this.#targets.pop();
    this.#state = join(before, target.atBreak);
    return target;
  }

  #loop(
    label: string | null,
    condition: PipelineBase | null,
    body: StatementBlock,
    iterator: PipelineBase | null,
  ): void {
    this.#visit(condition);
    const target = this.#inTarget(label, () => {
      this.#block(body);
      const own = this.#targets[this.#targets.length - 1];
      if (own !== undefined) this.#state = join(this.#state, own.atContinue);
      this.#visit(iterator);
    });
    if (condition === null) this.#state = target.atBreak;
  }

  #doLoop(statement: Extract<Statement, { kind: "DoWhileStatement" | "DoUntilStatement" }>): void {
    let atEnd: State = null;
    const target = this.#inTarget(statement.label, () => {
      this.#block(statement.body);
      atEnd = this.#state;
    });
    this.#state = join(atEnd, target.atContinue);
    this.#visit(statement.condition);
    this.#state = join(this.#state, target.atBreak);
  }

  #switch(statement: Extract<Statement, { kind: "SwitchStatement" }>): void {
    this.#visit(statement.condition);
    this.#assign("switch");
    this.#inTarget(statement.label, () => {
      const before = this.#state;
      for (const { condition, body } of statement.clauses) {
        this.#state = before;
        this.#visit(condition);
        this.#block(body);
      }
      this.#state = before;
      this.#block(statement.default);
    });
  }

  #try(statement: Extract<Statement, { kind: "TryStatement" }>): void {
    const before = this.#state;
    this.#block(statement.body);
    let after = this.#state;
    for (const clause of statement.catchClauses) {
      this.#state = before;
      this.#block(clause.body);
      after = join(after, this.#state);
    }
    if (statement.finally === null) {
      this.#state = after;
      return;
    }
    this.#state = statement.catchClauses.length > 0 ? (after ?? before) : before;
    this.#block(statement.finally);
    if (after === null) this.#state = null;
  }

  #visit(node: Node | null): void {
    if (node === null) return;
    switch (node.kind) {
      case "AssignmentStatement":
        this.#statement(node.right);
        this.#target(node.left);
        return;
      case "VariableExpression":
        this.#read(node);
        return;
      case "ScriptBlockExpression":
      case "FunctionDefinition":
      case "TypeDefinition":
      case "UsingExpression":
      case "BaseCtorInvokeMemberExpression":
      case "ErrorStatement":
      case "ErrorExpression":
        return;
      case "BinaryExpression":
        this.#visit(node.left);
        if (node.operator === "And" || node.operator === "Or") this.#perhaps(node.right);
        else this.#visit(node.right);
        return;
      case "TernaryExpression":
        this.#ternary(node);
        return;
      case "PipelineChain":
        this.#perhaps(node.lhsPipelineChain);
        this.#perhaps(node.rhsPipeline);
        return;
      case "StatementBlock":
        this.#block(node);
        return;
      default:
    }
    for (const child of childrenOf(node)) {
      if (isControl(child)) this.#statement(child);
      else this.#visit(child);
    }
  }

  /** Something that may not be evaluated: what it assigns does not count behind it. */
  #perhaps(node: Node): void {
    const before = this.#state;
    this.#visit(node);
    this.#state = before;
  }

  #ternary(node: Extract<Expression, { kind: "TernaryExpression" }>): void {
    this.#visit(node.condition);
    const before = this.#state;
    this.#visit(node.ifTrue);
    const after = this.#state;
    this.#state = before;
    this.#visit(node.ifFalse);
    this.#state = join(after, this.#state);
  }

  #read(node: VariableExpression): void {
    if (!isLocal(node.variablePath)) return;
    this.read(node, this.#state?.has(node.variablePath.unqualifiedPath.toLowerCase()) ?? true);
  }

  #target(target: Expression, whole: Expression = target): void {
    switch (target.kind) {
      case "VariableExpression":
        if (isLocal(target.variablePath)) this.#assign(target.variablePath.unqualifiedPath, whole);
        return;
      case "ConvertExpression":
      case "AttributedExpression":
        this.#target(target.child, whole);
        return;
      case "ArrayLiteral":
        for (const element of target.elements) this.#target(element);
        return;
      case "ParenExpression": {
        const inner = pureExpression(target.pipeline);
        if (inner !== null) this.#target(inner);
        return;
      }
      default:
        this.#visit(target);
    }
  }
}

/** Whether a type stands alone before the variable: [int]$x. */
export function isSingleType(target: Expression): target is ConvertExpression {
  return target.kind === "ConvertExpression" && target.child.kind === "VariableExpression";
}

function isLocal(path: VariablePath): boolean {
  return path.isVariable && !path.isGlobal && !path.isScript;
}

function isControl(node: Node): node is Statement {
  return node.kind.endsWith("Statement") && node.kind !== "AssignmentStatement" && node.kind !== "ErrorStatement";
}

function join(left: State, right: State): State {
  if (left === null) return right;
  if (right === null) return left;
  return new Set([...left].filter((name) => right.has(name)));
}
