import type { VariableExpression } from "../../../syntax/ast/expressions.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import { isPlainValue } from "../../objects/ofType.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import { variableKey } from "../../objects/variables/variableKey.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import type { ParsedUnit } from "../../script/ParsedUnit.ts";
import type { ScriptScope } from "../../script/ScriptScope.ts";

export const unexpandedMember: Rule = {
  id: "UnexpandedMember",
  severity: "warning",
  summary: "A property behind a variable in a text, which shows all of the object and then the property's name.",
  node(node, _ancestors, context) {
    const { unit, report } = context;
    if (node.kind !== "ExpandableStringExpression") return;
    const { memberUses } = treeIndex(unit.tree);
    for (const [index, part] of node.parts.entries()) {
      const next = node.parts[index + 1];
      if (typeof part === "string" || part.kind !== "VariableExpression" || typeof next !== "string") continue;
      const [, member] = /^\.([A-Za-z_]\w*)/.exec(next) ?? [];
      if (member === undefined || part.extent.source.slice(part.extent.end - 1, part.extent.end) === "}") continue;
      const name = part.variablePath.userPath;
      if (memberUses.get(name.toLowerCase())?.has(member.toLowerCase()) !== true && !isMemberOf(part, member, context))
        continue;
      report(
        { ...part.extent, end: part.extent.end + 1 + member.length },
        `A text takes $${name} alone here, and '.${member}' as it stands. Write $($${name}.${member}).`,
      );
    }
  },
};

const givesObjects = /^(?:get-(?!content$|date$|random$)\w+|(?:where|sort)-object)$/i;

/** Whether commands that get objects alone give a variable its value. */
function isGiven(variable: VariableExpression, { tree }: ParsedUnit, scope: ScriptScope): boolean {
  const writes = treeIndex(tree).writesOf(variableKey(variable), variable);
  return (
    writes.length > 0 &&
    writes.every((write) => {
      const node = write.is === "value" ? write.node : null;
      const last = node?.kind === "Pipeline" ? node.pipelineElements.at(-1) : undefined;
      return last?.kind === "Command" && givesObjects.test(scope.calledBy(last));
    })
  );
}

/** Whether what a variable holds has a member of that name; what is a text itself may be followed by any word. */
function isMemberOf(variable: VariableExpression, member: string, { unit, table, scope }: RuleContext): boolean {
  const objects = objectContext(unit.tree, unit.edition, table, scope).objectsOf(variable);
  if (objects === null && /^(?:count|length)$/i.test(member)) return true;
  if (objects === null && !table.words.isProperty(member)) return false;
  if (objects === null) return /[a-z][A-Z]/.test(member) || (/^[A-Z]/.test(member) && isGiven(variable, unit, scope));
  const isText = objects.type !== null && isPlainValue(objects.type);
  return !isText && objects.members.some((each) => each.toLowerCase() === member.toLowerCase());
}
