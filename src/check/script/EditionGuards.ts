import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { MemberExpression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { commandName } from "../calls/commandName.ts";
import { literalValues } from "../literalValues.ts";

/** Where texts ask for the edition, the version, the system or what a command has, before they go on. */
export class EditionGuards {
  /** Variables (`$name`) and functions, in lower case, that hold or give the answer. */
  readonly #answers = new Set<string>();
  readonly #asking = new Map<Node, boolean>();
  readonly #ends = new Map<Node, number>();

  constructor(trees: readonly ScriptBlock[]) {
    const telling = trees.filter((tree) => namesEdition(tree, this.#answers));
    // An answer may pass through a second variable or function.
    for (let before = -1; before < this.#answers.size; ) {
      before = this.#answers.size;
      for (const tree of telling) this.#readAnswers(tree);
    }
  }

  /** Whether a node with these ancestors is reached only in the edition that a condition left. */
  guards({ extent }: Node, ancestors: readonly Node[]): boolean {
    return ancestors.some((node) => this.#asks(node) || extent.start >= this.#leavesAt(node));
  }

  #readAnswers(tree: ScriptBlock): void {
    walk(tree, (node) => {
      if (node.kind === "AssignmentStatement" && node.left.kind === "VariableExpression") {
        const name = variableName(node.left.variablePath.userPath);
        const answer = this.#answers.has(name) ? null : pureExpression(node.right);
        if (answer !== null && namesEdition(answer, this.#answers)) this.#answers.add(name);
      } else if (node.kind === "FunctionDefinition") {
        const name = node.name.toLowerCase();
        const isShort = (node.body.endBlock?.statements.length ?? 0) <= longestAnswer;
        if (isShort && !this.#answers.has(name) && namesEdition(node.body, this.#answers)) this.#answers.add(name);
      }
    });
  }

  /** Whether a node is a statement that chooses by edition, version, system or what a command has. */
  #asks(node: Node): boolean {
    if (node.kind !== "IfStatement" && node.kind !== "SwitchStatement" && node.kind !== "TernaryExpression")
      return false;
    let asks = this.#asking.get(node);
    if (asks === undefined) {
      const conditions =
        node.kind === "IfStatement" ? node.clauses.map(({ condition }) => condition) : [node.condition];
      asks = conditions.some((condition) => namesEdition(condition, this.#answers) || asksForCommand(condition));
      this.#asking.set(node, asks);
    }
    return asks;
  }

  /** Behind which place a block is only left to the edition that it asked for. */
  #leavesAt(node: Node): number {
    if (node.kind !== "NamedBlock" && node.kind !== "StatementBlock") return Number.POSITIVE_INFINITY;
    let end = this.#ends.get(node);
    if (end === undefined) {
      const guard = node.statements.find(
        (statement) => this.#asks(statement) && !conditionsOf(statement).some(asksForOldVersion) && leaves(statement),
      );
      end = guard?.extent.end ?? Number.POSITIVE_INFINITY;
      this.#ends.set(node, end);
    }
    return end;
  }
}

/** A function with more statements does more than to answer. */
const longestAnswer = 6;

/** Variables that tell where a script runs. */
const editionVariables = /^(?:psversiontable|psedition|iscoreclr|iswindows|islinux|ismacos)$/;

function variableName(userPath: string): string {
  return `$${userPath.toLowerCase().replace(/^(?:global|script|local|private|using):/, "")}`;
}

/** Whether a text names what tells the edition, or an answer that it holds already. */
function namesEdition(root: Node, answers: ReadonlySet<string>): boolean {
  return has(root, (node) => {
    if (node.kind === "Command") return answers.has(commandName(node)?.toLowerCase() ?? "");
    if (node.kind === "MemberExpression") return isVersionOfHost(node);
    if (node.kind !== "VariableExpression") return false;
    const name = variableName(node.variablePath.userPath);
    return editionVariables.test(name.slice(1)) || answers.has(name);
  });
}

/** `$Host.Version` */
function isVersionOfHost({ expression, member }: MemberExpression): boolean {
  if (expression.kind !== "VariableExpression" || member.kind !== "StringConstantExpression") return false;
  return variableName(expression.variablePath.userPath) === "$host" && member.value.toLowerCase() === "version";
}

/** `Get-Command x` or `$command.Parameters` */
function asksForCommand(condition: Node): boolean {
  return has(condition, (node) => {
    if (node.kind === "Command") return /^(?:get-command|gcm)$/i.test(commandName(node) ?? "");
    if (node.kind !== "MemberExpression" || node.member.kind !== "StringConstantExpression") return false;
    return node.member.value.toLowerCase() === "parameters";
  });
}

function has(root: Node, isIt: (node: Node) => boolean, passes: (node: Node) => boolean = () => false): boolean {
  let found = false;
  walk(
    root,
    (node) => {
      found ||= isIt(node);
    },
    null,
    passes,
  );
  return found;
}

function conditionsOf(node: Node): readonly Node[] {
  if (node.kind === "IfStatement") return node.clauses.map(({ condition }) => condition);
  return node.kind === "SwitchStatement" || node.kind === "TernaryExpression" ? [node.condition] : [];
}

/** `$PSVersionTable.PSVersion.Major -lt 3`: a version that does not tell the editions apart. */
function asksForOldVersion(condition: Node): boolean {
  return has(condition, (node) => {
    if (node.kind !== "BinaryExpression" || !namesEdition(node.left, new Set())) return false;
    const version = Number.parseFloat(String(literalValues(node.right)?.[0] ?? ""));
    return version < 5 || (version < 6 && (node.operator === "Ilt" || node.operator === "Ige"));
  });
}

const leaving: readonly Node["kind"][] = [
  "ThrowStatement",
  "ExitStatement",
  "ReturnStatement",
  "BreakStatement",
  "ContinueStatement",
];

/** Whether a statement ends what it stands in, or reports an error. */
function leaves(statement: Node): boolean {
  return has(
    statement,
    (node) =>
      leaving.includes(node.kind) || (node.kind === "Command" && commandName(node)?.toLowerCase() === "write-error"),
    (node) => node.kind === "FunctionDefinition",
  );
}
