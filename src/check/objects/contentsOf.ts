import type { Expression } from "../../syntax/ast/expressions.ts";
import { type KnownObjects, whole } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { ofType } from "./ofType.ts";
import { treeIndex, writtenExpression } from "./TreeIndex.ts";
import { isTableWrite, tableObjects } from "./tables/tableObjects.ts";
import { writtenTable } from "./tables/writtenTable.ts";
import { variableKey } from "./variables/variableKey.ts";

/** What is counted one by one: entries of a table, properties of any object, and what a list holds. */
export function contentsOf(
  expression: Expression,
  name: string,
  isCall: boolean,
  context: ObjectContext,
): KnownObjects | null {
  if (isCall && /^getenumerator$/i.test(name) && isTypedTable(expression, context)) return pairOf(context);
  if (isCall && /^getenumerator$/i.test(name) && isTable(expression, context)) {
    const entry = ofType("System.Collections.DictionaryEntry", context);
    const values = context.objectsIn(expression, context)?.elements ?? null;
    const held = (property: string, isOfCall: boolean): KnownObjects | null =>
      !isOfCall && property.toLowerCase() === "value" ? values : null;
    return entry && { ...entry, isWhole: true, members: [...entry.members, "Name"], held };
  }
  if (isCall && /^toarray$/i.test(name)) return context.objectsIn(expression, context)?.elements ?? null;
  if (!isCall && /^psobject$/i.test(name)) return wrapper;
  const isOfObject =
    expression.kind === "MemberExpression" &&
    expression.member.kind === "StringConstantExpression" &&
    /^psobject$/i.test(expression.member.value);
  return isOfObject && !isCall && /^properties$/i.test(name) ? propertiesOfObjects : null;
}

/** What a table gives one by one that is made for keys and values of two types. */
function pairOf({ table, edition }: ObjectContext): KnownObjects | null {
  const members = table.surroundings.types.members("System.Collections.Generic.KeyValuePair`2", edition);
  return members && { ...whole, what: "a pair of a key and a value", members, hasMethods: true };
}

/** Whether a variable holds nothing but tables that are made for keys and values of two types. */
function isTypedTable(expression: Expression, context: ObjectContext): boolean {
  const type = tableObjects(expression, context)?.type ?? "";
  return /^(?:System\.)?Collections\.(?:Generic|Concurrent)\.\w*(?:Dictionary|SortedList)`2$/i.test(type);
}

/** Whether a variable holds nothing but tables, those with an order among them. */
function isTable(expression: Expression, { tree }: ObjectContext): boolean {
  if (expression.kind !== "VariableExpression") return false;
  const writes = treeIndex(tree).writesOf(variableKey(expression), expression);
  return (
    writes.length > 0 && writes.every((write) => isTableWrite(write) || writtenTable(writtenExpression(write)) !== null)
  );
}

/** PSMemberSet, as `.PSObject` gives it (source: reflection in PowerShell 7, and what its objects show). */
const wrapper: KnownObjects = {
  ...whole,
  what: "PSObject",
  hasMethods: true,
  members: (
    "Members Properties Methods BaseObject ImmediateBaseObject TypeNames Copy Name Value MemberType TypeNameOfValue IsInstance InheritMembers " +
    "CompareTo GetObjectData get_Properties"
  ).split(" "),
};

/** PSPropertyInfo, with what its kinds have besides, and the collection's own. */
const propertiesOfObjects: KnownObjects = {
  ...whole,
  what: "a property of an object",
  hasMethods: true,
  members: (
    "Name Value TypeNameOfValue MemberType IsGettable IsSettable IsInstance IsHidden Copy ReferencedMemberName GetterScript SetterScript " +
    "GetterCodeReference SetterCodeReference ConversionType Match Add Remove Item Count"
  ).split(" "),
};
