import type { Edition } from "../../diag/Edition.ts";
import { type Extent, extentText } from "../../diag/Extent.ts";
import { SourceText } from "../../diag/SourceText.ts";
import { childrenOf } from "../../syntax/ast/childrenOf.ts";
import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { ancestor, walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";

/** A command, or an expression in the place of one, that is counted when it is reached. */
export interface CoveragePoint {
  /** The node that the compiler meets: of an expression the expression itself. */
  readonly node: Node;
  readonly extent: Extent;
  /** What a report shows: the statement around a condition or a value, else the command. */
  readonly command: string;
  /** Name of the function or method around it, and of the class; "" for none. */
  readonly functionName: string;
  readonly className: string;
  /** What gives a property its first value runs where nobody looks: it is a point that is never reached. */
  readonly isSeen: boolean;
  /**
   * The number of the point with which this one is hit, where no tracer looks: a breakpoint at the place of a block is one
   * of the block's code. Null: none of them.
   */
  readonly hitWith: number | null;
}

export interface CoverageRules {
  /** Whether break, continue, exit and throw are points of their own. */
  readonly countsJumps: boolean;
  /** Whether what stands below [System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage()] is left out. */
  readonly honoursExclusion: boolean;
  /**
   * Whether a tracer looks, which does not see how parameters get their defaults where they stand behind a function's name,
   * or in front of named blocks.
   */
  readonly isTraced?: boolean;
}

const jumps: ReadonlySet<string> = new Set(["BreakStatement", "ContinueStatement", "ExitStatement", "ThrowStatement"]);

/** The points of a file's text, in the order of visit; none where it does not parse. */
export function coveragePointsOfText(
  text: string,
  fileName: string,
  edition: Edition,
  rules: CoverageRules,
): readonly CoveragePoint[] {
  const { ast, errors } = parseScript(new SourceText(text, fileName), { edition, tokens: false });
  return errors.length > 0 ? [] : coveragePoints(ast, rules);
}

/** The points of a tree, in the order of visit. Trees of one text have the same points in the same order. */
export function coveragePoints(tree: ScriptBlock, rules: CoverageRules): readonly CoveragePoint[] {
  const points: CoveragePoint[] = [];
  walk(tree, (node, ancestors) => {
    const counted = countedNode(node, ancestors, rules);
    if (counted === null || (rules.honoursExclusion && ancestors.some(isExcluded))) return;
    const isHidden = rules.isTraced === true && isUntracedDefault(node, ancestors);
    const isSeen = !isHidden && !ancestors.some(({ kind }) => kind === "PropertyMember");
    points.push({
      node: counted,
      extent: node.extent,
      command: shownText(node, ancestors, rules),
      ...placeIn(ancestors),
      isSeen,
      hitWith: null,
    });
  });
  return rules.isTraced === true ? points : points.map((point, at) => ({ ...point, hitWith: hitWith(points, at) }));
}

/** The first point inside of the block with which a point's text begins. */
function hitWith(points: readonly CoveragePoint[], at: number): number | null {
  const block = firstBlock(points[at].node);
  if (!block) return null;
  const next = points[at + 1];
  return next && next.extent.start >= block.start && next.extent.end <= block.end ? at + 1 : null;
}

function firstBlock(node: Node): Extent | null {
  for (let first: Node | undefined = node; first; first = childrenOf(first)[0]) {
    if (first.extent.start !== node.extent.start) return null;
    if (first.kind === "ScriptBlockExpression") return first.extent;
  }
  return null;
}

function countedNode(node: Node, ancestors: readonly Node[], rules: CoverageRules): Node | null {
  if (jumps.has(node.kind)) return rules.countsJumps ? node : null;
  if (node.kind !== "Command" && node.kind !== "CommandExpression") return null;
  if (isLoopCondition(node, ancestors)) return null;
  if (node.kind === "Command") return node;
  return node.expression.kind === "BaseCtorInvokeMemberExpression" ? null : node.expression;
}

function isUntracedDefault(node: Node, ancestors: readonly Node[]): boolean {
  return ancestors.some((parameter) => {
    if (parameter.kind !== "Parameter" || parameter.defaultValue === null) return false;
    const { start, end } = parameter.defaultValue.extent;
    if (node.extent.start < start || node.extent.end > end) return false;
    return ancestors.some((owner) =>
      owner.kind === "FunctionDefinition"
        ? (owner.parameters?.includes(parameter) ?? false)
        : owner.kind === "ScriptBlock" &&
          (owner.paramBlock?.parameters.includes(parameter) ?? false) &&
          hasNamedBlocks(owner),
    );
  });
}

function hasNamedBlocks({ dynamicParamBlock, beginBlock, processBlock, endBlock, cleanBlock }: ScriptBlock): boolean {
  const blocks = [dynamicParamBlock, beginBlock, processBlock, endBlock, cleanBlock];
  return blocks.some((block) => block !== null && !block.unnamed);
}

/** The condition of do-while and do-until is reached with the body. */
function isLoopCondition(node: Node, ancestors: readonly Node[]): boolean {
  const pipeline = ancestor(ancestors, 0);
  const [whole, loop] = pipeline?.kind === "Pipeline" ? [pipeline, ancestor(ancestors, 1)] : [node, pipeline];
  return (loop?.kind === "DoWhileStatement" || loop?.kind === "DoUntilStatement") && loop.condition === whole;
}

function isExcluded(node: Node): boolean {
  if (node.kind !== "ScriptBlock") return false;
  return [...node.attributes, ...(node.paramBlock?.attributes ?? [])].some(({ typeName }) =>
    excluding.has(typeName.fullName.toLowerCase()),
  );
}

const excluding: ReadonlySet<string> = new Set([
  "system.diagnostics.codeanalysis.excludefromcodecoverage",
  "system.diagnostics.codeanalysis.excludefromcodecoverageattribute",
]);

function shownText(node: Node, ancestors: readonly Node[], { countsJumps }: CoverageRules): string {
  const pipeline = ancestor(ancestors, 0);
  const [whole, parent] = pipeline?.kind === "Pipeline" ? [pipeline, ancestor(ancestors, 1)] : [node, pipeline];
  if (parent?.kind === "Hashtable") {
    const pair = parent.keyValuePairs.find(({ value }) => value === whole);
    if (pair) return `${extentText(pair.key.extent)} = ${extentText(pair.value.extent)}`;
  }
  const isAround =
    parent !== undefined && (shownAround.has(parent.kind) || (countsJumps && parent.kind === "ExitStatement"));
  const isCondition = parent?.kind === "IfStatement" && parent.clauses.some(({ condition }) => condition === whole);
  return extentText(parent && (isAround || isCondition) ? parent.extent : node.extent);
}

/** Around the value of exit its statement is shown where jumps count. */
const shownAround: ReadonlySet<string> = new Set(["AssignmentStatement", "ReturnStatement", "ThrowStatement"]);

function placeIn(ancestors: readonly Node[]): { readonly functionName: string; readonly className: string } {
  const last = (kind: "FunctionDefinition" | "TypeDefinition"): string => {
    for (let at = ancestors.length - 1; at >= 0; at--) {
      const node = ancestors[at];
      if (node.kind === kind) return (node as { readonly name: string }).name;
    }
    return "";
  };
  return { functionName: last("FunctionDefinition"), className: last("TypeDefinition") };
}
