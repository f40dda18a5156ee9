import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { commandName } from "../../calls/commandName.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

/** What a block, a handler or a switch gives a value stays visible in what they call. */
export const currentObject: Rule = {
  id: "CurrentObject",
  severity: "warning",
  summary: "$_ or $this where nothing gives it a value: outside of blocks, handlers and switches.",
  unit({ tree, source }, context) {
    if (!/\.ps1$/i.test(source.fileName ?? "") || context.scope.isLibrary || tree.processBlock !== null) return;
    // Some take it for a variable like any other.
    const index = treeIndex(tree);
    if (index.written.has("_")) return;
    let called: Called | null = null;
    for (const node of index.variables) {
      const name = node.variablePath.userPath.toLowerCase();
      if (name !== "_" && name !== "psitem" && name !== "this") continue;
      const ancestors = index.ancestorsOf(node);
      if (ancestors.some((each) => gives(each, name)) || isGiven(node, ancestors)) continue;
      const owner = ancestors.findLast(({ kind }) => kind === "FunctionDefinition");
      if (owner?.kind === "FunctionDefinition") {
        called ??= callsOf(tree);
        if (owner.isFilter || owner.body.processBlock !== null || isReached(owner.name, called)) continue;
      }
      report(node, name, context);
    }
  },
};

function report(node: Node, name: string, { report: tell }: RuleContext): void {
  const shown = name === "this" ? "$this" : "$_";
  const where =
    name === "this" ? "methods of classes, and blocks of members and events" : "blocks of a pipeline, catch and switch";
  tell(node.extent, `Nothing gives ${shown} a value here: it has one in ${where}.`);
}

/** Whether what stands in a node may see the variable. */
function gives({ kind }: Node, name: string): boolean {
  if (kind === "ScriptBlockExpression" || kind === "TypeDefinition" || kind === "ConfigurationDefinition") return true;
  return name !== "this" && (kind === "CatchClause" || kind === "TrapStatement" || kind === "SwitchStatement");
}

/** A value of its own, and a default value, which may stand for anything. */
function isGiven(node: Node, ancestors: readonly Node[]): boolean {
  const parent = ancestors.at(-1);
  if (parent?.kind === "AssignmentStatement" && parent.left === node) return true;
  if (parent?.kind === "ForEachStatement" && parent.variable === node) return true;
  return ancestors.some(({ kind }) => kind === "Parameter");
}

interface Called {
  /** Names in lower case of the functions that are called where the variable may have a value, or by names that are not known. */
  readonly inside: ReadonlySet<string>;
  /** The functions that each function calls. */
  readonly by: ReadonlyMap<string, readonly string[]>;
  readonly everywhere: ReadonlySet<string>;
}

function callsOf(tree: Node): Called {
  const inside = new Set<string>();
  const everywhere = new Set<string>();
  const by = new Map<string, string[]>();
  walk(tree, (node, ancestors) => {
    // A name as a text may be called by whoever gets it.
    if (node.kind === "StringConstantExpression" && ancestors.at(-1)?.kind !== "Command")
      inside.add(node.value.toLowerCase());
    if (node.kind !== "Command") return;
    const name = commandName(node)?.toLowerCase();
    if (name === undefined) return;
    everywhere.add(name);
    const pipeline = ancestors.at(-1);
    const isBehind = pipeline?.kind === "Pipeline" && pipeline.pipelineElements[0] !== node;
    if (isBehind || ancestors.some((each) => gives(each, "_"))) inside.add(name);
    const owner = ancestors.findLast(({ kind }) => kind === "FunctionDefinition");
    if (owner?.kind === "FunctionDefinition") by.set(name, [...(by.get(name) ?? []), owner.name.toLowerCase()]);
  });
  return { inside, by, everywhere };
}

/** Whether a function may run where the variable has a value; one that nothing here calls may be called by others. */
function isReached(name: string, { inside, by, everywhere }: Called): boolean {
  const seen = new Set<string>();
  const pending = [name.toLowerCase()];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (inside.has(next) || !everywhere.has(next)) return true;
    pending.push(...(by.get(next) ?? []));
  }
  return false;
}
