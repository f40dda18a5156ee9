import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";
import { isOfSession } from "../../script/sessionVariables.ts";

/** Only what runs from top to bottom is judged, of variables that one function, or the script, has for itself. */
export const usedBeforeSet: Rule = {
  id: "UsedBeforeSet",
  severity: "warning",
  summary: "A variable that is read in front of all statements that give it a value.",
  unit({ tree, source }, { scope, report }) {
    const { sharedNames, functionWrites, setsOtherNames, writesOf, variables, written, ancestorsOf } = treeIndex(tree);
    if (!/\.ps1$/i.test(source.fileName ?? "") || scope.hasUnknownFiles || scope.isLibrary || setsOtherNames) return;
    if (tree.processBlock !== null) return;
    const uses = new Map<string, Use[]>();
    const settled = new Set<string>();
    for (const node of variables) {
      const name = node.variablePath.userPath.toLowerCase();
      if (settled.has(name)) continue;
      const found = written.has(name) && !isOfSession(name) ? useAt(node, ancestorsOf(node), tree) : null;
      const list = uses.get(name);
      // Where it is first named it gets its value.
      if (found === null || (list === undefined && found.isWrite)) settled.add(name);
      else if (list === undefined) uses.set(name, [found]);
      else list.push(found);
    }
    for (const [name, all] of uses) {
      if (sharedNames.has(name)) continue;
      const writes = all.filter(({ isWrite }) => isWrite);
      const [only, ...more] = new Set(writes.map((use) => use.scope));
      // Functions see what their callers have set.
      const ofFunctions = functionWrites.get(name)?.length ?? 0;
      if (only === undefined || more.length > 0 || ofFunctions !== (only === tree ? 0 : writes.length)) continue;
      const first = Math.min(...writes.map(({ node }) => node.extent.start));
      const read = all.find((use) => !use.isWrite && use.scope === only && !use.isLater);
      if (read === undefined || read.node.extent.end > first) continue;
      // Commands may set it, too: -OutVariable.
      if (writesOf(name, read.node).length !== writes.length || writes.some((write) => isBound(read, write))) continue;
      report(read.node.extent, `$${read.written} gets its first value further down, and has none here.`);
    }
  },
};

interface Use {
  readonly name: string;
  readonly written: string;
  readonly node: Node;
  readonly isWrite: boolean;
  /** The block of the function, or the script, that it belongs to. */
  readonly scope: Node;
  /** The nodes around it in that scope. */
  readonly around: readonly Node[];
  /** Whether it runs at another time than its place says. */
  readonly isLater: boolean;
}

function useAt(node: Node, ancestors: readonly Node[], tree: ScriptBlock): Use | null {
  if (node.kind !== "VariableExpression") return null;
  const { userPath, driveName } = node.variablePath;
  if (driveName !== null || userPath.includes(":")) return null;
  const place = ancestors.findLastIndex(
    (each, index) => each.kind === "ScriptBlock" && ancestors[index - 1]?.kind === "FunctionDefinition",
  );
  const scope = place < 0 ? tree : ancestors[place];
  const inner = ancestors.slice(place + 1);
  const isLater =
    inner.some(
      ({ kind }) => kind === "ScriptBlockExpression" || kind === "TrapStatement" || kind === "FunctionMember",
    ) ||
    inner.some((each) => each.kind === "NamedBlock" && each.blockKind === "Process" && !each.unnamed) ||
    ancestors.some((each) => each.kind === "Parameter" || each.kind === "FunctionMember");
  return {
    name: userPath.toLowerCase(),
    written: userPath,
    node,
    isWrite: isWrite(node, ancestors),
    scope: scope.kind === "ScriptBlock" ? scope : tree,
    around: [...inner, node],
    isLater,
  };
}

/** Whether a write may come first all the same: in a loop around both, or where the read asks whether to set. */
function isBound(read: Use, write: Use): boolean {
  return read.around.some((node, index) => {
    if (!write.around.includes(node)) return false;
    if (
      /^(?:ForEach|For|While|DoWhile|DoUntil|Switch)Statement$/.test(node.kind) ||
      node.kind === "AssignmentStatement"
    )
      return true;
    // In one branch alone statements come one behind the other.
    return node.kind === "IfStatement" && read.around[index + 1] !== write.around[write.around.indexOf(node) + 1];
  });
}

/** Whether a node is the left side of an assignment, or a part of it: `[int]$a, ($b) = ...`. */
function isAssigned(node: Node, ancestors: readonly Node[]): boolean {
  let child = node;
  for (const around of ancestors.toReversed()) {
    if (around.kind === "AssignmentStatement") return around.left === child;
    if (!aroundTargets.has(around.kind)) return false;
    child = around;
  }
  return false;
}

/** What may stand around a variable on the left side of an assignment. */
const aroundTargets: ReadonlySet<Node["kind"]> = new Set([
  "ArrayLiteral",
  "AttributedExpression",
  "CommandExpression",
  "ConvertExpression",
  "ParenExpression",
  "Pipeline",
]);

function isWrite(node: Node, ancestors: readonly Node[]): boolean {
  if (isAssigned(node, ancestors)) return true;
  const parent = ancestors.at(-1);
  switch (parent?.kind) {
    case "ForEachStatement":
      return parent.variable === node;
    case "Parameter":
      return parent.name === node;
    case "UnaryExpression":
      return /PlusPlus|MinusMinus/.test(parent.tokenKind);
    case "ConvertExpression":
      return parent.type.typeName.name.toLowerCase() === "ref";
    case "AttributedExpression":
      return true;
    default:
      return false;
  }
}
