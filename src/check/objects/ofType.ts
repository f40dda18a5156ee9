import type { Expression } from "../../syntax/ast/expressions.ts";
import { ofCom } from "../calls/CommandTable.ts";
import { possibleNames } from "../types/writtenTypes.ts";
import { type KnownObjects, listMethods, open } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";

/** What every object of a type has; null for types whose objects have names of their own, and for unknown ones. */
export function ofType(written: string, context: ObjectContext): KnownObjects | null {
  const { tree, table, scope } = context;
  if (scope.typeNames().has(written.toLowerCase())) return null;
  if (written.endsWith("[]")) {
    const elements = ofType(written.slice(0, -2), context);
    return elements && { ...elements, type: null, hasMethods: true, elements };
  }
  const generic = ofGeneric(written, context);
  if (generic !== undefined) return generic;
  for (const name of possibleNames(written, tree)) {
    const members = table.members(name);
    if (members === null) continue;
    const row = table.typeRow(name);
    const isAlone = isFinal(name) || row?.whole === true || table.isFinal(name);
    const derived = isAlone ? null : table.derivedMembers(name);
    if (row !== null && row.elements !== undefined) {
      const elements = ofType(row.elements, context);
      return elements && { ...elements, members: [...members, ...elements.members], elements, collection: name };
    }
    return {
      what: `[${shortName(written)}]`,
      members,
      type: name,
      isOpen: false,
      isWhole: isAlone || derived !== null,
      isObserved: false,
      ...(derived !== null && { others: derived }),
      ...(row?.adapted === true && { hasOwnNames: true }),
    };
  }
  return null;
}

/** Lists, tables and tasks of one type, as members give them: `...List`1[System.String]`; undefined for any other type. */
function ofGeneric(written: string, context: ObjectContext): KnownObjects | null | undefined {
  const [, name, given] = /^([\w.]+)`\d\[(.*)\]$/.exec(written) ?? [];
  if (name === undefined) return undefined;
  const names = given.split(",");
  const last = ofType(names[names.length - 1], context);
  if (last === null) return null;
  if (/^System\.Threading\.Tasks\.(?:Value)?Task$/.test(name)) return ofTask(last, context);
  if (!name.startsWith("System.Collections.")) return null;
  if (names.length === 2) {
    const held = (property: string): KnownObjects | null => (property.toLowerCase() === "values" ? last : null);
    return { ...open, what: "a table", members: [], held, elements: last };
  }
  if (names.length > 1) return null;
  const isKnown = plainLists.test(name);
  const members = isKnown ? [...last.members, ...listMethods] : last.members;
  return { ...last, members, type: null, isWhole: isKnown && last.isWhole, hasMethods: true, elements: last };
}

/** Collections that have no other members than lists. */
const plainLists = /\.(?:I?(?:ReadOnly)?(?:Collection|List)|IEnumerable)$/;

/** What will come is its result. */
function ofTask(result: KnownObjects, context: ObjectContext): KnownObjects | null {
  const task = ofType("System.Threading.Tasks.Task", context);
  const awaiter = ofType("System.Runtime.CompilerServices.TaskAwaiter", context);
  if (task === null) return null;
  const held = (member: string): KnownObjects | null => {
    const key = member.toLowerCase();
    if (key === "result") return result;
    return key !== "getawaiter" || awaiter === null
      ? null
      : { ...awaiter, type: null, held: (inner) => (inner.toLowerCase() === "getresult" ? result : null) };
  };
  return { ...task, what: "a task", type: null, hasMethods: true, members: [...task.members, "Result"], held };
}

/** The type of .NET that an expression names; null for any other expression, and for a class of the texts. */
export function namedType(expression: Expression, { scope, table, tree, edition }: ObjectContext): string | null {
  if (expression.kind !== "TypeExpression" || expression.typeName.form !== "Simple") return null;
  const { name } = expression.typeName;
  if (scope.typeNames().has(name.toLowerCase())) return null;
  const { types } = table.surroundings;
  return possibleNames(name, tree).find((each) => types.has(each, edition) || table.hasType(each)) ?? null;
}

/** What a member of a type of .NET gives; null where that is not known. */
export function ofMember(type: string, name: string, isCall: boolean, context: ObjectContext): KnownObjects | null {
  const held = context.table.memberType(type, name, { isStatic: false, isCall }) ?? addedType(type, name);
  return held === null ? null : ofType(held, context);
}

/** What a property gives that PowerShell's type data add. */
function addedType(type: string, name: string): string | null {
  const isVersion = /^(?:System\.IO\.)?FileInfo$/i.test(type) && name.toLowerCase() === "versioninfo";
  return isVersion ? "System.Diagnostics.FileVersionInfo" : null;
}

/** What an object of just this type has: nothing of types that are derived from it. */
export function exactly(written: string, context: ObjectContext): KnownObjects | null {
  const found = ofType(written, context);
  return found && { ...found, isWhole: true, others: [] };
}

/** Whether objects of a type are a text, a time or the like. */
export function isPlainValue(type: string): boolean {
  return /^(?:system\.)?(?:string|datetime|datetimeoffset|timespan|guid)$/i.test(type);
}

/** Whether no other type is derived from one that scripts have often, also where nobody brings the check's tables, as in a page. */
function isFinal(type: string): boolean {
  return (
    isPlainValue(type) ||
    /^(?:system\.)?management\.automation\.(?:error(?:categoryinfo|record)|invocationinfo|pscredential)$/i.test(type) ||
    /^(?:system\.)?(?:diagnostics\.(?:processstartinfo|fileversioninfo|stopwatch)|text\.stringbuilder|net\.mail\.(?:mailaddress|attachment)|net\.networkcredential|security\.securestring|version|uri|io\.driveinfo)$/i.test(
      type,
    )
  );
}

function shortName(type: string): string {
  if (type.startsWith(ofCom)) return type.slice(ofCom.length);
  return type.replace(/^System\.(?=\w+$)/, "").replace(/^String$/, "string");
}
