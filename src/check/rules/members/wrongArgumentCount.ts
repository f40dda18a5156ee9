import { counted } from "../../../base/text/counted.ts";
import type { ArgumentCount } from "../../../command/MemberUse.ts";
import { otherEdition } from "../../../diag/Edition.ts";
import type { Extent } from "../../../diag/Extent.ts";
import type { BaseCtorInvokeMemberExpression, Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { editionNames } from "../../editionNames.ts";
import { argumentCounts, classNamed } from "../../objects/classObjects.ts";
import type { ObjectContext } from "../../objects/ObjectContext.ts";
import { objectContext, ownerOf } from "../../objects/objectsOf.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import { listType, tableObjects } from "../../objects/tables/tableObjects.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { argumentsOfNew } from "../../types/argumentsOfNew.ts";
import { possibleNames, typeOfNewObject } from "../../types/writtenTypes.ts";
import { firstWord } from "../../words/firstWord.ts";

export const wrongArgumentCount: Rule = {
  id: "WrongArgumentCount",
  severity: "error",
  summary: "A method or constructor of .NET with more or fewer arguments than any of its overloads takes.",
  unit({ tree, edition }, { scope, table: commands, report }) {
    const context = objectContext(tree, edition, commands, scope);
    walk(tree, (node, ancestors) => {
      if (node.kind === "BaseCtorInvokeMemberExpression") tellBase(node, ancestors, context, report);
      if (node.kind !== "InvokeMemberExpression" || node.member.kind !== "StringConstantExpression") return;
      const { value: name, extent } = node.member;
      const given = node.arguments?.length ?? 0;
      const own = node.static
        ? classNamed(node.expression, context)
        : (context.objectsOf(node.expression)?.ofClass ?? null);
      const ownCounts = own && argumentCounts(own, name, node.static, context);
      if (ownCounts !== null) {
        if (!ownCounts.includes(given)) report(extent, `${name}() takes ${listedExactly(ownCounts)}, not ${given}.`);
        return;
      }
      const table = node.static ? null : tableObjects(node.expression, context);
      const ofList =
        table?.type === listType ? listTypes.flatMap((each) => commands.argumentCounts(each, name, false)) : [];
      if (ofList.length > 0 && !/^(?:foreach|where)$/i.test(name)) {
        if (!ofList.some(({ least, most }) => least <= given && given <= most))
          report(extent, `${name}() takes ${listed(ofList)}, not ${given}.`);
        return;
      }
      const list = node.static ? undefined : context.objectsOf(node.expression)?.collection;
      const isOfList = list !== undefined && commands.argumentCounts(list, name, false).length > 0;
      const collection = table?.type ?? (node.static ? null : heldCollection(node.expression, context));
      const hasMethod = collection !== null && commands.argumentCounts(collection, name, false).length > 0;
      const owner = isOfList
        ? list
        : hasMethod || table?.isWhole
          ? collection
          : ownerOf(node.expression, node.static, context);
      if (owner === null) {
        const objects = node.static ? null : context.objectsOf(node.expression);
        if (objects?.types !== undefined && objects.isWhole) {
          tellAny(objects.types, name, extent, given, context, report);
          return;
        }
        if (!node.static && (objects === null || objects.elements !== undefined))
          tellUnknown(name, extent, given, context, report);
        return;
      }
      if (node.static && /^new$/i.test(name) && isAbstract(owner, context)) {
        report(extent, noConstructor(owner, context));
        return;
      }
      const counts = commands.argumentCounts(owner, name, node.static);
      if (counts.length === 0) return;
      if (!counts.some(({ least, most }) => least <= given && given <= most)) {
        report(extent, `${name}() takes ${listed(counts)}, not ${given}.`);
        return;
      }
      const here = commands.surroundings.types.argumentCounts(owner, name, node.static, edition) ?? [];
      const isOfOther = here.length > 0 && !here.some(({ least, most }) => least <= given && given <= most);
      if (isOfOther && !scope.guards.guards(node, ancestors))
        report(
          extent,
          `${name}() takes ${listed(here)} in the .NET of ${editionNames[edition]}, and ${given} in that of ${editionNames[otherEdition[edition]]} alone.`,
        );
    });
  },
  call(call, _named, { unit, scope, table, report }) {
    const given = call.shape.name === "New-Object" ? argumentsOfNew(call) : null;
    const type = given === null ? null : typeOfNewObject(call.command);
    if (given === null || type === null) return;
    const own = scope.typeNamed(type.name);
    if (own !== null) {
      const taken = argumentCounts(own, "new", true, { scope, table }) ?? [];
      if (taken.length > 0 && !taken.includes(given.length))
        report(type.extent, `The constructor of [${own.name}] takes ${listedExactly(taken)}, not ${given.length}.`);
      return;
    }
    if (scope.typeNames().has(type.name.toLowerCase())) return;
    const context = objectContext(unit.tree, unit.edition, table, scope);
    const abstract = possibleNames(type.name, unit.tree).find((name) => isAbstract(name, context));
    if (abstract !== undefined) {
      report(type.extent, noConstructor(abstract, context));
      return;
    }
    const counts = possibleNames(type.name, unit.tree)
      .map((name) => table.argumentCounts(name, "new", true))
      .find((each) => each.length > 0);
    if (counts === undefined || counts.some(({ least, most }) => least <= given.length && given.length <= most)) return;
    report(type.extent, `The constructor of [${type.name}] takes ${listed(counts)}, not ${given.length}.`);
  },
};

/** The type of a property that holds a collection, whose elements have names of their own: its methods come first. */
function heldCollection(expression: Expression, context: ObjectContext): string | null {
  if (expression.kind !== "MemberExpression" || expression.member.kind !== "StringConstantExpression") return null;
  const owner = ownerOf(expression.expression, expression.static, context);
  const use = { isStatic: expression.static, isCall: false };
  const type = owner && context.table.memberType(owner, expression.member.value, use);
  return type && context.table.members(type) === null ? type : null;
}

function isAbstract(type: string, { table }: ObjectContext): boolean {
  return table.surroundings.types.isAbstract(type);
}

/** Nobody makes an object of an abstract type, but one of its own methods may give one. */
function noConstructor(type: string, { table, edition }: ObjectContext): string {
  const { types } = table.surroundings;
  const makes = types.statics(type, edition)?.includes("Create") === true;
  return `[${type}] has no constructor.${makes ? ` [${type}]::Create() gives one.` : ""}`;
}

/** Both kinds of lists that scripts make. */
const listTypes: readonly string[] = ["System.Collections.Generic.List`1", "System.Collections.ArrayList"];

/** `: base(...)`, or the constructor without arguments that is called where it does not stand. */
function tellBase(
  node: BaseCtorInvokeMemberExpression,
  ancestors: readonly Node[],
  context: ObjectContext,
  report: RuleContext["report"],
): void {
  const definition = ancestors.findLast((each) => each.kind === "TypeDefinition");
  const member = ancestors.findLast((each) => each.kind === "FunctionMember");
  const [base] = definition?.baseTypes ?? [];
  const own = base === undefined ? null : context.scope.typeNamed(base.typeName.name);
  const taken = own === null ? [] : (argumentCounts(own, "new", true, context) ?? []);
  const given = node.arguments?.length ?? 0;
  if (own === null || member === undefined || taken.length === 0 || taken.includes(given)) return;
  const isWritten = node.extent.end > node.extent.start;
  report(
    isWritten ? node.extent : firstWord(member.extent),
    `The constructor of [${own.name}] takes ${listedExactly(taken)}, not ${given}${isWritten ? "" : ": give them with ': base(...)'"}.`,
  );
}

/** Of an object of one of several types: what none of them takes. */
function tellAny(
  all: readonly string[],
  name: string,
  extent: Extent,
  given: number,
  { table }: ObjectContext,
  report: RuleContext["report"],
): void {
  const counts = all.flatMap((type) => table.argumentCounts(type, name, false));
  if (counts.length === 0 || counts.some(({ least, most }) => least <= given && given <= most)) return;
  report(extent, `${name}() takes ${listed(counts)}, not ${given}.`);
}

/** Of an object that is not known: what none of the types that scripts have often takes. */
function tellUnknown(
  name: string,
  extent: Extent,
  given: number,
  { tree, table }: ObjectContext,
  report: RuleContext["report"],
): void {
  if (!ofTexts.test(name) || treeIndex(tree).ownNames.has(name.toLowerCase())) return;
  const { types } = table.surroundings;
  const counts = usualTypes.flatMap((type) => types.argumentCounts(type, name, false, "Core") ?? []);
  if (counts.length === 0 || counts.some(({ least, most }) => least <= given && given <= most)) return;
  report(extent, `${name}() takes ${listed(counts)}, not ${given}.`);
}

/** Methods of texts, times and tables, whose names mean the same everywhere. */
const ofTexts =
  /^(?:substring|replace|startswith|endswith|padleft|padright|tolower|toupper|containskey|containsvalue|add(?:days|hours|minutes|seconds|months|years|milliseconds)|getenumerator|trimstart|trimend)$/i;

const usualTypes: readonly string[] =
  "String DateTime DateTimeOffset Text.StringBuilder Text.RegularExpressions.Regex Collections.Hashtable Collections.Generic.Dictionary`2 IO.FileInfo Array"
    .split(" ")
    .map((name) => `System.${name}`);

function listedExactly(counts: readonly number[]): string {
  return listed(counts.map((count) => ({ least: count, most: count })));
}

/** "1, 2 or 4 arguments" */
function listed(counts: readonly ArgumentCount[]): string {
  const numbers = new Set<number>();
  for (const { least, most } of counts)
    for (let count = least; count <= Math.min(most, least + 20); count++) numbers.add(count);
  const sorted = [...numbers].sort((left, right) => left - right);
  const last = sorted.pop() ?? 0;
  if (sorted.length === 0) return last === 0 ? "no arguments" : counted(last, "argument");
  return `${sorted.join(", ")} or ${last} arguments`;
}
