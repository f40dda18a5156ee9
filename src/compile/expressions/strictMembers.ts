import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { hasMember, memberGetter } from "../../objects/members/getMember.ts";
import { readMember } from "../../objects/members/memberLookup.ts";
import { missing } from "../../objects/members/missing.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { PSCustomObject } from "../../objects/values/PSObject.ts";

/** `memberGetter` under Set-StrictMode -Version 2 and later: of a collection's elements, each must have the member. */
export function strictMemberGetter(name: string): (target: unknown) => unknown {
  const read = memberGetter(name, strictMissing);
  return (target) => {
    if (typeof target === "object" && target !== null) {
      const elements = Array.isArray(target) ? target : target instanceof ClrObject ? target.elements : null;
      if (elements !== null && !hasMember(target, name)) {
        for (const element of elements) if (readMember(element, name) === missing) return strictMissing(element, name);
      }
    }
    return read(target);
  };
}

/** What a missing member gives under Set-StrictMode -Version 2 and later. */
export function strictMissing(target: unknown, name: string): unknown {
  if (target instanceof PSCustomObject && /^(count|length)$/i.test(name)) return 1;
  throw runtimeError(isEmpty(target) ? "PropertyNotFoundOfNone" : "PropertyNotFoundStrict", [name]);
}

function isEmpty(target: unknown): boolean {
  const elements = Array.isArray(target) ? target : target instanceof ClrObject ? target.elements : null;
  return elements !== null && [...elements].length === 0;
}
