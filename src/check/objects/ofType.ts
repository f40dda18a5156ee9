import { possibleNames } from "../types/writtenTypes.ts";
import type { KnownObjects } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";

/** What every object of a type has; null for types whose objects have names of their own, and for unknown ones. */
export function ofType(written: string, context: ObjectContext): KnownObjects | null {
  const { tree, table, scope } = context;
  if (scope.typeNames().has(written.toLowerCase())) return null;
  if (written.endsWith("[]")) {
    const elements = ofType(written.slice(0, -2), context);
    return elements && { ...elements, type: null, isWhole: false, hasMethods: true, elements };
  }
  for (const name of possibleNames(written, tree)) {
    const members = table.members(name);
    if (members === null) continue;
    const row = table.typeRow(name);
    if (row !== null && row.elements !== undefined) {
      const elements = ofType(row.elements, context);
      return elements && { ...elements, isWhole: false, members: [...members, ...elements.members], elements };
    }
    return {
      what: `[${shortName(written)}]`,
      members,
      type: name,
      isOpen: false,
      isWhole: isFinal(name) || row?.whole === true,
      isObserved: false,
      ...(row?.adapted === true && { hasOwnNames: true }),
    };
  }
  return null;
}

/** What a member of a type of .NET gives; null where that is not known. */
export function ofMember(type: string, name: string, isCall: boolean, context: ObjectContext): KnownObjects | null {
  const held = context.table.memberType(type, name, { isStatic: false, isCall });
  return held === null ? null : ofType(held, context);
}

/** What an object of just this type has: nothing of types that are derived from it. */
export function exactly(written: string, context: ObjectContext): KnownObjects | null {
  const found = ofType(written, context);
  return found && { ...found, isWhole: true };
}

/** Whether objects of a type are a text, a time or the like. */
export function isPlainValue(type: string): boolean {
  return /^(?:system\.)?(?:string|datetime|datetimeoffset|timespan|guid)$/i.test(type);
}

/** Whether no other type is derived from one that scripts have often: the objects have what it has, and nothing more. */
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
  return type.replace(/^System\.(?=\w+$)/, "").replace(/^String$/, "string");
}
