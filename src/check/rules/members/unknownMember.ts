import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { classNamed, staticNames } from "../../objects/classObjects.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import type { ScriptScope } from "../../script/ScriptScope.ts";
import { hasName, staticMember } from "../../types/staticMember.ts";
import { possibleNames } from "../../types/writtenTypes.ts";
import { isWordNear } from "../../words/isWordNear.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const unknownMember: Rule = {
  id: "UnknownMember",
  severity: "error",
  summary: "A static member that a type of .NET does not have, and that is nearly the name of one.",
  unit({ tree }, { scope, table, report }) {
    walk(tree, (node) => {
      tellOwn(node, scope, table, report);
      const member = staticMember(node, tree, scope, table.surroundings.types);
      if (member === null) return;
      const found = [...(member.namesIn("Core") ?? []), ...(member.namesIn("Desktop") ?? [])];
      const ofTable = namesOfTable(member.type, tree, table);
      const others = othersOf(member.type, tree, table);
      const names = [...new Set([...found, ...ofTable, ...(others ?? [])])];
      if ((names.length === 0 && others === null) || hasName([...names, ...ofEveryType], member.name)) return;
      const slips = nearNames(member.name, [...names, "new"]);
      const near = slips.length > 0 ? slips : names.filter((each) => isMeant(member.name, each)).slice(0, 3);
      const isOfObjects = node.kind === "InvokeMemberExpression" && isMethodOf(member.type, member.name, tree, table);
      const isValue = node.kind === "MemberExpression" && isEnumeration(member.type, tree, table);
      if (near.length > 0 || member.isWhole || others !== null || isOfObjects || isValue || ofTable.length > 0)
        report(member.extent, `[${member.type}] has no static member '${member.name}'.${didYouMean(near)}`);
    });
  },
};

/** The name of another member with a word of its own, or one that is cut: an enumeration takes its beginning as a text alone. */
function isMeant(name: string, other: string): boolean {
  return isWordNear(name, other) || (name.length >= 4 && other.toLowerCase().startsWith(name.toLowerCase()));
}

/** What a type has whose static members are all known, besides those of its tables; null for any other type. */
function othersOf(type: string, tree: ScriptBlock, table: CommandTable): readonly string[] | null {
  for (const name of possibleNames(type, tree)) {
    const found = table.otherStatics(name);
    if (found !== null) return found;
  }
  return null;
}

/** What types have from System.Object. */
const ofEveryType: readonly string[] = ["Equals", "ReferenceEquals"];

function namesOfTable(type: string, tree: ScriptBlock, table: CommandTable): readonly string[] {
  return possibleNames(type, tree).flatMap((name) => table.staticNames(name) ?? []);
}

/** Enumerations have their values and nothing else that has no parentheses. */
function isEnumeration(type: string, tree: ScriptBlock, table: CommandTable): boolean {
  return possibleNames(type, tree).some((name) => {
    const [whole] = table.surroundings.types.lineage(name) ?? [];
    return whole !== undefined && table.enumeration(whole) !== null;
  });
}

/** Whether objects of a type have a method of that name. */
function isMethodOf(type: string, name: string, tree: ScriptBlock, { surroundings: { types } }: CommandTable): boolean {
  return possibleNames(type, tree).some((each) => types.argumentCounts(each, name, false, "Core") !== null);
}

/** Of classes and enumerations of the texts: they have what is written. */
function tellOwn(node: Node, scope: ScriptScope, table: CommandTable, report: RuleContext["report"]): void {
  if ((node.kind !== "MemberExpression" && node.kind !== "InvokeMemberExpression") || !node.static) return;
  const { expression, member } = node;
  const definition = classNamed(expression, { scope });
  if (definition === null || member.kind !== "StringConstantExpression") return;
  const names = staticNames(definition, { scope, table });
  const isCall = node.kind === "InvokeMemberExpression";
  if (names === null || (definition.isEnum && isCall) || hasName(names, member.value)) return;
  const near = nearNames(member.value, names);
  report(member.extent, `[${definition.name}] has no static member '${member.value}'.${didYouMean(near)}`);
}
