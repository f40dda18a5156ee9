import { ownEntry } from "../../../base/ownEntry.ts";
import type { Extent } from "../../../diag/Extent.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import type { Call } from "../../calls/Call.ts";
import { expressionIn } from "../../calls/expressionIn.ts";
import { givenValues } from "../../calls/givenValues.ts";
import { literalValues } from "../../literalValues.ts";
import { staticNames } from "../../objects/classObjects.ts";
import { elementObjects } from "../../objects/elementObjects.ts";
import { isOneMade } from "../../objects/isOneValue.ts";
import { everyMember, has, type KnownObjects, ofEveryObject, whole } from "../../objects/KnownObjects.ts";
import type { ObjectContext } from "../../objects/ObjectContext.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import { documentObjects, listType, tableObjects } from "../../objects/tables/tableObjects.ts";
import { tablesHeld } from "../../objects/tables/tablesHeld.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { beginsAlike } from "../../words/beginsAlike.ts";
import { isShortened, nounWords } from "../../words/isShortened.ts";
import { isWordNear } from "../../words/isWordNear.ts";
import { didYouMean, distance, nearNames } from "../../words/nearNames.ts";

/** Objects can be given members of any name: only what is nearly the name of one that they have is told. */
export const unknownProperty: Rule = {
  id: "UnknownProperty",
  severity: "error",
  summary: "A property or method that the objects do not have, and that is nearly the name of one.",
  unit({ tree, edition }, { scope, table, report }) {
    const context = objectContext(tree, edition, table, scope);
    walk(tree, (node, ancestors) => {
      if ((node.kind !== "MemberExpression" && node.kind !== "InvokeMemberExpression") || node.static) return;
      const { member } = node;
      if (member.kind !== "StringConstantExpression") return;
      const isCall = node.kind === "InvokeMemberExpression";
      if (!isCall && tellLength(member.value, member.extent, node.expression, context, report)) return;
      const called = isCall
        ? (tableObjects(node.expression, context) ?? documentObjects(node.expression, context))
        : null;
      const objects = called ?? context.objectsOf(node.expression);
      if (objects === null || (isCall && objects.type === null && objects.hasMethods !== true)) return;
      // Keys of a table that a variable holds are told where they are read.
      if (!isCall && node.expression.kind === "VariableExpression" && tablesHeld(node.expression, tree).length > 0)
        return;
      if (!isCall && objects.hasOwnNames === true) {
        tellOwn(member.value, member.extent, objects, context, report);
        return;
      }
      const inner =
        has(objects, member.value) || !has(objects, "Value") ? null : (objects.held?.("Value", false) ?? null);
      if (inner !== null && objects.hasMethods === true && has(inner, member.value)) {
        report(
          member.extent,
          `There is no '${member.value}' in ${objects.what}. Did you mean 'Value.${member.value}'?`,
        );
        return;
      }
      const around = ancestors.at(-1);
      const isGiven = around?.kind === "AssignmentStatement" && around.left === node;
      if (isCall && tellStatic(member.value, member.extent, objects, context, report)) return;
      // A method of a list is none of one object.
      const judged = isCall && isOneMade(node.expression, context) ? { ...objects, isSingle: true } : objects;
      if (isGiven || isCall) tell(member.value, member.extent, judged, context, report, isCall);
      else tellRead(member.value, member.extent, objects, context, report);
    });
  },
  call(call, named, { scope, table, target, report }) {
    const pipeline = named.ancestors.at(-1);
    const [tree] = named.ancestors;
    if (pipeline?.kind !== "Pipeline" || tree?.kind !== "ScriptBlock") return;
    const asked = askedNames(call);
    const names = call.hasInput ? propertyNames(call) : [];
    if (names.length + asked.length === 0) return;
    const [first] = pipeline.pipelineElements;
    // `'' | Select-Object Name, Size` makes an object of these names.
    if (isSelect(call) && first.kind === "CommandExpression" && literalValues(first.expression) !== null) return;
    const context = objectContext(tree, target.edition, table, scope);
    const place = pipeline.pipelineElements.indexOf(call.command);
    const own = asked.length === 0 ? null : elementObjects(pipeline, place, context);
    if (own !== null) for (const { name, extent } of asked) tell(name, extent, own, context, report);
    const objects = names.length === 0 ? null : elementObjects(pipeline, place - 1, context);
    // Of a table its entries are shown.
    if (objects === null || objects.hasOwnNames === true || has(objects, "ContainsKey")) return;
    // They are asked of each object, and never of the list.
    const single = objects.elements === undefined ? { ...objects, isSingle: true } : objects;
    for (const { name, extent } of names) tellRead(name, extent, single, context, report);
  },
};

/** `$list.Length`, and `$list.Cuont` of one whose elements are not known: it has a Count alone. */
function tellLength(
  name: string,
  extent: Extent,
  list: Expression,
  context: ObjectContext,
  report: RuleContext["report"],
): boolean {
  const isLength = /^length$/i.test(name);
  const isNear = !/^count$/i.test(name) && nearNames(name, ["Count", "Length"]).length > 0;
  const isList = (isLength || isNear) && tableObjects(list, context)?.type === listType;
  if (!isList) return false;
  const elements = isLength ? null : context.objectsOf(list);
  if (elements !== null && has(elements, name)) return false;
  report(extent, `A list has no '${name}', and asks its elements for theirs. Did you mean 'Count'?`);
  return true;
}

/** `$object.Count()` of a method of its class that is static. */
function tellStatic(
  name: string,
  extent: Extent,
  { ofClass, elements, members }: KnownObjects,
  context: ObjectContext,
  report: RuleContext["report"],
): boolean {
  if (ofClass === undefined || elements !== undefined) return false;
  const key = name.toLowerCase();
  const isStatic = staticNames(ofClass, context)?.some((each) => each.toLowerCase() === key) === true;
  if (!isStatic || members.some((each) => each.toLowerCase() === key)) return false;
  report(extent, `'${name}' is static: [${ofClass.name}]::${name}() calls it.`);
  return true;
}

/** Of an object whose properties have the names of what it stands for: a long name that is nearly one of its type's own is none of those. */
function tellOwn(
  name: string,
  extent: Extent,
  { what, members, isMadeHere }: KnownObjects,
  { tree }: ObjectContext,
  report: RuleContext["report"],
): void {
  const key = name.toLowerCase();
  const { memberPlaces, texts } = treeIndex(tree);
  const isFilled = ["innerxml", "importnode"].some((each) => memberPlaces.has(each));
  if (isMadeHere === true && !isFilled && !texts.has(key) && !has({ ...whole, what, members }, name)) {
    report(extent, `There is no '${name}' in ${what} that is made here.${didYouMean(nearNames(name, members))}`);
    return;
  }
  if (name.length < ownName || treeIndex(tree).texts.has(key) || members.some((each) => each.toLowerCase() === key))
    return;
  const near = members.filter((each) => !isPart(name, each) && distance(key, each.toLowerCase(), 1) === 1);
  const cut = members.filter((each) => each.length === name.length + 1 && each.toLowerCase().startsWith(key));
  const meant = near.length > 0 ? near : cut;
  if (meant.length > 0) report(extent, `There is no '${name}' in ${what}.${didYouMean(meant)}`, "warning");
}

/** Shorter names are those of many things. */
const ownName = 7;

/** Of a property that is read: a name that is nearly one of theirs is a slip of it, before it is one that was not asked for. */
function tellRead(
  name: string,
  extent: Extent,
  objects: KnownObjects,
  context: ObjectContext,
  report: RuleContext["report"],
): void {
  const isTheirs = objects.members.some((each) => each.toLowerCase() === name.toLowerCase());
  if (!isTheirs && nearNames(name, objects.members).length > 0 && tell(name, extent, objects, context, report)) return;
  if (!tellAsked(name, extent, objects, context, report)) tell(name, extent, objects, context, report);
}

/** Tells of a property that is there and stays empty, since its command was not asked for it. */
function tellAsked(
  name: string,
  extent: Extent,
  { what, asks, members }: KnownObjects,
  { tree }: ObjectContext,
  report: RuleContext["report"],
): boolean {
  const asked = treeIndex(tree).addedNames.has(name.toLowerCase()) ? null : (asks?.(name) ?? null);
  const hint = asked === null ? "" : didYouMean(nearNames(name, members));
  if (asked !== null) report(extent, `'${name}' is empty in ${what}: it comes with ${asked} alone.${hint}`, "warning");
  return asked !== null;
}

function isSelect({ shape }: Call): boolean {
  return shape.name.toLowerCase() === "select-object";
}

function tell(
  name: string,
  extent: Extent,
  {
    what,
    members,
    isOpen,
    isWhole,
    isObserved,
    isSingle,
    isRich = false,
    isFull = false,
    isListed = false,
    others = [],
    noun,
    lacks,
  }: KnownObjects,
  { tree, table, scope: { connectsToCloud } }: ObjectContext,
  report: RuleContext["report"],
  isCall = false,
): boolean {
  // The method behind a property has a name of its own.
  const key = name.toLowerCase().replace(/^(?:get|set)_(?=\w)/, "");
  const known = [...new Set([...members, ...(isSingle === true ? ofEveryObject : everyMember)])];
  const { ownNames, addedNames, texts, memberPlaces, ...index } = treeIndex(tree);
  // Notes and the like are none that can be called.
  const addsMethods = ["scriptmethod", "codemethod", "method"].some((each) => texts.has(each));
  const addsOtherNames = index.addsOtherNames && (!isCall || addsMethods || memberPlaces.has("methods"));
  // A table has keys of any name.
  if (members.length === 0 && !isWhole) return false;
  // Only some types have their events listed.
  if (isCall && /^(?:add|remove)_/.test(key) && !members.some((each) => each.startsWith("add_"))) return false;
  if (
    [...known, ...others].some((each) => each.toLowerCase() === key) ||
    (isWhole || isObserved || isRich ? addedNames : ownNames).has(key)
  )
    return false;
  const isClosed = (isWhole || isObserved) && !addsOtherNames;
  // No object of the products has such a name, and no cmdlet takes it.
  const isNew = isOpen && (isRich || isObserved) && !table.words.isProperty(name);
  const isUnheard = isNew && !addsOtherNames && (isClosed || isFull) && !connectsToCloud;
  const isOfNoun = isOpen && noun !== undefined && !table.words.isProperty(name);
  const slips = (name.length < 3 ? [] : nearNames(name, isCall ? [...known, ...others] : known)).filter(
    (each) =>
      !isOpen ||
      ((isNew || (isOfNoun && isNoName(key, each))) && name.length >= 6) ||
      isSlip(key, each, members.length >= manyNames),
  );
  const alike = slips.length > 0 || !(isNew || (isOfNoun && name.length >= longName)) ? [] : members;
  const near =
    slips.length > 0
      ? slips
      : [...new Set(alike)]
          .filter(
            (each) =>
              (isNew || !isPart(name, each)) &&
              (isWordNear(name, each) || isAbridged(name, each) || beginsAlike(name, each)),
          )
          .slice(0, 3);
  const owner = isClosed && isObserved ? table.ownerOf(name, members) : null;
  // Objects of the server are known whole; those of the cloud have more.
  const isSeen = isObserved && isClosed && !connectsToCloud;
  const isSure =
    near.length > 0 ||
    (isCall && lacks?.has(key) === true) ||
    isUnheard ||
    (isClosed && (isWhole || owner !== null || isSeen));
  if (!isSure && !(isListed && !addsOtherNames)) return false;
  const hint = owner !== null && near.length === 0 ? ` ${owner} has one.` : didYouMean(near);
  report(extent, `There is no '${name}' in ${what}.${hint}`, isSure ? "error" : "warning");
  return true;
}

/** Whether two names that are near are so long, or so much alike, that one is a slip of the other, and none of its own. */
function isNoName(name: string, other: string): boolean {
  return !isPart(name, other) && (name.length >= longName || distance(name, other.toLowerCase(), 1) === 1);
}

/** Whether one of two names is the beginning or the end of the other: a thing and one of its sides have such names. */
function isPart(name: string, other: string): boolean {
  const [short, long] = [name.toLowerCase(), other.toLowerCase()].sort((left, right) => left.length - right.length);
  return long.startsWith(short) || long.endsWith(short);
}

/** Whether a name is another one with a word shortened, or its last words: PercentInUse and PercentageInUse, MissedRuns and NumberOfMissedRuns. */
function isAbridged(name: string, other: string): boolean {
  const words = nounWords(name).length;
  return (
    isShortened(name, other) ||
    isShortened(other, name) ||
    (words > 1 && nounWords(other).length > words && other.toLowerCase().endsWith(name.toLowerCase()))
  );
}

/** With so many names a table has one and several of a thing, where there are both. */
const manyNames = 44;

/** Whether a name is another one written wrong, and none of its own: those that differ in their end are one and several of a thing. */
function isSlip(name: string, near: string, isRich: boolean): boolean {
  const other = near.toLowerCase();
  if (name === `${other}s` || other === `${name}s`) return isRich || name.length >= longName;
  // A word that ends before its last letter is none.
  if (other.startsWith(name) && other.length === name.length + 1 && name.length >= 8) return true;
  if (name.startsWith(other) || other.startsWith(name) || name.slice(0, -1) === other.slice(0, -1)) return false;
  if (distance(name, other, 1) === 1 || name.length >= longName) return true;
  return name.length >= 9 && name.slice(0, 3) === other.slice(0, 3) && name.slice(-3) === other.slice(-3);
}

/** From this length on two letters that are apart are a slip. */
const longName = 12;

/** The parameters that name properties of what comes down the pipeline, by command in lower case. */
const naming: Readonly<Record<string, readonly string[]>> = {
  "convertto-html": ["Property"],
  "foreach-object": ["MemberName"],
  "format-custom": ["Property", "GroupBy"],
  "format-list": ["Property", "GroupBy"],
  "format-table": ["Property", "GroupBy"],
  "format-wide": ["Property", "GroupBy"],
  "group-object": ["Property"],
  "measure-object": ["Property"],
  "select-object": ["Property", "ExpandProperty"],
  "sort-object": ["Property"],
  "where-object": ["Property"],
};

/** What cmdlets of Exchange Online are asked for by name. */
function askedNames(call: Call): readonly WrittenName[] {
  if (!/^get-exo/i.test(call.shape.name)) return [];
  return givenValues(call).flatMap(({ parameter, value }) =>
    parameter.name === "Properties" ? namesIn(expressionIn(value)) : [],
  );
}

interface WrittenName {
  readonly name: string;
  readonly extent: Extent;
}

function propertyNames(call: Call): readonly WrittenName[] {
  const parameters = ownEntry(naming, call.shape.name.toLowerCase()) ?? [];
  const [first] = call.positional;
  if (call.shape.name === "ForEach-Object" && first?.kind === "StringConstantExpression") return namesIn(first);
  return givenValues(call).flatMap(({ parameter, value }) =>
    parameters.includes(parameter.name) ? namesIn(value) : [],
  );
}

function namesIn(value: Node): readonly WrittenName[] {
  switch (value.kind) {
    case "ArrayLiteral":
      return value.elements.flatMap(namesIn);
    case "Hashtable":
      // A calculated property may name one instead of a block.
      return value.keyValuePairs.flatMap(({ key, value: given }) =>
        isExpression(key) ? namesIn(pureExpression(given) ?? given) : [],
      );
    case "StringConstantExpression":
      return /[*?[]/.test(value.value) ? [] : [{ name: value.value, extent: value.extent }];
    default:
      return [];
  }
}

function isExpression(key: Expression): boolean {
  const [name] = literalValues(key) ?? [];
  return typeof name === "string" && name !== "" && "expression".startsWith(name.toLowerCase());
}
