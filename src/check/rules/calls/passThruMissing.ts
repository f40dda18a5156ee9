import type { Node } from "../../../syntax/ast/Node.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { NamedCommand, Rule } from "../../Rule.ts";

export const passThruMissing: Rule = {
  id: "PassThruMissing",
  severity: "warning",
  summary: "A member of what a command gives with -PassThru alone: `(Start-Process a.exe -Wait).ExitCode`.",
  call(call, named, { unit, report }) {
    const { name } = call.shape;
    if (!silent.has(name.toLowerCase()) || call.hasUnknown || call.unbound.length > 0) return;
    if (call.named.some(({ parameter }) => parameter.name === "PassThru")) return;
    if (isAsked(named, unit.tree))
      report(named.extent, `${name} gives nothing to ask a member of: it gives its object with -PassThru alone.`);
  },
};

/** Those that give nothing, and their object with -PassThru (run, those of services by their documentation). */
const silent: ReadonlySet<string> = new Set([
  ..."start stop wait".split(" ").map((verb) => `${verb}-process`),
  ..."start stop restart suspend resume set".split(" ").map((verb) => `${verb}-service`),
  ..."copy move rename set".split(" ").map((verb) => `${verb}-item`),
  ..."set-content add-content set-variable new-variable set-alias new-alias import-module set-location push-location".split(
    " ",
  ),
]);

/** Whether a member of what a pipeline gives is asked for: at once, or of the variable that alone takes it. */
function isAsked({ command, ancestors }: NamedCommand, tree: Parameters<typeof treeIndex>[0]): boolean {
  const [whole, around, pipeline] = ancestors.slice(-3);
  if (pipeline?.kind !== "Pipeline" || pipeline.pipelineElements.at(-1) !== command) return false;
  if (around?.kind === "ParenExpression") return isMember(whole);
  if (around?.kind !== "AssignmentStatement" || around.left.kind !== "VariableExpression") return false;
  const name = around.left.variablePath.userPath.toLowerCase();
  const { memberUses, writesOf } = treeIndex(tree);
  return memberUses.has(name) && writesOf(name, around.left).length === 1;
}

function isMember(node: Node | undefined): boolean {
  return node?.kind === "MemberExpression" || node?.kind === "InvokeMemberExpression";
}
