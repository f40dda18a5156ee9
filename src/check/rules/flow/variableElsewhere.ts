import type { FunctionDefinition } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { commandName } from "../../calls/commandName.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";
import { isOfSession } from "../../script/sessionVariables.ts";

/** A function sees the variables of those that call it: only what none of them can bring is told. */
export const variableElsewhere: Rule = {
  id: "VariableElsewhere",
  severity: "warning",
  summary: "A variable in a function that only other functions set, none of which leads to it.",
  unit({ tree, source }, { scope, report }) {
    const index = treeIndex(tree);
    if (!/\.ps1$/i.test(source.fileName ?? "") || scope.hasUnknownFiles || scope.isLibrary) return;
    if (index.setsOtherNames || index.functionWrites.size === 0) return;
    const calls = new CallGraph(tree);
    const told = new Set<string>();
    walk(tree, (node, ancestors) => {
      if (node.kind !== "VariableExpression") return;
      const { userPath } = node.variablePath;
      const name = userPath.toLowerCase();
      if (name.includes(":") || told.has(name) || index.sharedNames.has(name) || isOfSession(name)) return;
      const writers = index.functionWrites.get(name);
      if (writers === undefined || index.writesOf(name, node).length > 0) return;
      const owner = ancestors.findLast((each) => each.kind === "FunctionDefinition");
      const place = owner === undefined ? -1 : ancestors.indexOf(owner);
      if (owner === undefined || ancestors.slice(place).some(({ kind }) => kind === "ScriptBlockExpression")) return;
      if (writers.some((writer) => calls.leads(writer, owner))) return;
      told.add(name);
      report(
        node.extent,
        `Nothing that ${owner.name} can see gives $${userPath} a value: ${writers[0].name} sets it for itself alone.`,
      );
    });
  },
};

/** Which functions of a text lead to which, as far as their names stand in it. */
class CallGraph {
  readonly #mentions = new Map<string, Set<string>>();

  constructor(tree: Node) {
    walk(tree, (node, ancestors) => {
      const names = namesAt(node);
      for (const each of names.length === 0 ? [] : ["", ...ancestors.flatMap(nameOf)]) {
        const own = this.#mentions.get(each) ?? new Set<string>();
        this.#mentions.set(each, own);
        for (const name of names) own.add(name);
      }
    });
  }

  /** Whether one function may run another, by others in between. */
  leads(from: FunctionDefinition, to: FunctionDefinition): boolean {
    const wanted = to.name.toLowerCase();
    const seen = new Set<string>();
    const pending = [from.name.toLowerCase()];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next === wanted) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      pending.push(...(this.#mentions.get(next) ?? []));
    }
    return false;
  }
}

function nameOf(node: Node): readonly string[] {
  return node.kind === "FunctionDefinition" ? [node.name.toLowerCase()] : [];
}

/** A command, or a text that may be the name of one. */
function namesAt(node: Node): readonly string[] {
  if (node.kind === "Command") return [commandName(node)?.toLowerCase() ?? ""];
  return node.kind === "StringConstantExpression" ? [node.value.toLowerCase()] : [];
}
