import { MemberTable } from "../../objects/members/MemberTable.ts";
import { PSObject } from "../../objects/values/PSObject.ts";

/** Note property that marks text in $args as a parameter that nobody took, so that @args passes it on as one. */
const mark = "<CommandParameterName>";

/** "-Name" or "-Name:" as $args holds it. */
export function leftoverParameter(name: string, hasValue: boolean): PSObject {
  const text = new PSObject(hasValue ? `-${name}:` : `-${name}`);
  text.extended = new MemberTable();
  text.extended.setNote(mark, hasValue ? `${name}:` : name);
  return text;
}

/** The parameter name behind a marked text, with its colon; null for every other value. */
export function parameterNameOf(value: unknown): string | null {
  const name = value instanceof PSObject ? value.extended?.slot(mark) : undefined;
  return typeof name === "string" ? name : null;
}
