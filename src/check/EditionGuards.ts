import type { ScriptBlock } from "../syntax/ast/definitions.ts";
import type { Node } from "../syntax/ast/Node.ts";
import { walk } from "../syntax/ast/walk.ts";
import { commandName } from "./commandName.ts";

/** Where texts ask for the edition, the version, the system or what a command has, before they go on. */
export class EditionGuards {
  /** Variables (`$name`) and functions, in lower case, that hold or give the answer. */
  readonly #answers = new Set<string>();
  readonly #asking = new Map<Node, boolean>();
  readonly #ends = new Map<Node, number>();

  constructor(trees: readonly ScriptBlock[]) {
    const telling = trees.filter((tree) => mentions(tree, new Set()));
    // An answer may pass through a second variable or function.
    for (let before = -1; before < this.#answers.size; ) {
      before = this.#answers.size;
      for (const tree of telling) this.#readAnswers(tree);
    }
  }

  /** Whether a node with these ancestors is reached only where a condition about the edition let it. */
  guards({ extent }: Node, ancestors: readonly Node[]): boolean {
    return ancestors.some((node) => this.#asks(node) || extent.start >= this.#leavesAt(node));
  }

  #readAnswers(tree: ScriptBlock): void {
    walk(tree, (node) => {
      if (node.kind === "AssignmentStatement" && node.left.kind === "VariableExpression") {
        const name = variableName(node.left.variablePath.userPath);
        if (!this.#answers.has(name) && mentions(node.right, this.#answers)) this.#answers.add(name);
      } else if (node.kind === "FunctionDefinition") {
        const name = node.name.toLowerCase();
        const isShort = (node.body.endBlock?.statements.length ?? 0) <= longestAnswer;
        if (isShort && !this.#answers.has(name) && mentions(node.body, this.#answers)) this.#answers.add(name);
      }
    });
  }

  /** Whether a node is a statement that chooses by edition, version or system. */
  #asks(node: Node): boolean {
    if (node.kind !== "IfStatement" && node.kind !== "SwitchStatement" && node.kind !== "TernaryExpression")
      return false;
    let asks = this.#asking.get(node);
    if (asks === undefined) {
      const conditions =
        node.kind === "IfStatement" ? node.clauses.map(({ condition }) => condition) : [node.condition];
      asks = conditions.some((condition) => mentions(condition, this.#answers));
      this.#asking.set(node, asks);
    }
    return asks;
  }

  /** Behind which place a block is only left to the edition that it asked for. */
  #leavesAt(node: Node): number {
    if (node.kind !== "NamedBlock" && node.kind !== "StatementBlock") return Number.POSITIVE_INFINITY;
    let end = this.#ends.get(node);
    if (end === undefined) {
      const guard = node.statements.find((statement) => this.#asks(statement) && leaves(statement));
      end = guard?.extent.end ?? Number.POSITIVE_INFINITY;
      this.#ends.set(node, end);
    }
    return end;
  }
}

/** A function with more statements does more than to answer. */
const longestAnswer = 6;

/** Variables that tell where a script runs. */
const editionVariables = /^(?:psversiontable|psedition|iscoreclr|iswindows|islinux|ismacos|host)$/;

function variableName(userPath: string): string {
  return `$${userPath.toLowerCase().replace(/^(?:global|script|local|private|using):/, "")}`;
}

/** Whether a text asks for the edition, for what a command has, or for an answer that it holds already. */
function mentions(root: Node, answers: ReadonlySet<string>): boolean {
  let found = false;
  walk(root, (node) => {
    if (node.kind === "VariableExpression") {
      const name = variableName(node.variablePath.userPath);
      if (editionVariables.test(name.slice(1)) || answers.has(name)) found = true;
    } else if (node.kind === "Command") {
      const name = commandName(node)?.toLowerCase() ?? "";
      if (name === "get-command" || name === "gcm" || answers.has(name)) found = true;
    } else if (node.kind === "MemberExpression" && node.member.kind === "StringConstantExpression")
      if (node.member.value.toLowerCase() === "parameters") found = true;
  });
  return found;
}

/** Whether a statement ends what it stands in, or reports an error. */
function leaves(statement: Node): boolean {
  let found = false;
  const isLeaving = ["ThrowStatement", "ExitStatement", "ReturnStatement", "BreakStatement", "ContinueStatement"];
  walk(
    statement,
    (node) => {
      if (isLeaving.includes(node.kind)) found = true;
      if (node.kind === "Command" && commandName(node)?.toLowerCase() === "write-error") found = true;
    },
    null,
    (node) => node.kind === "FunctionDefinition",
  );
  return found;
}
