import { PSError } from "../../objects/errors/PSError.ts";
import { rawException } from "../../objects/errors/rawException.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { setMember } from "../../objects/members/setMember.ts";
import { setIndex } from "../../objects/ops/indexing/setIndex.ts";
import { toText } from "../../objects/ops/toText.ts";
import { withArgumentName } from "../../objects/values/clrText.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { strictMemberGetter, strictMissing } from "./strictMembers.ts";

/** `$target.$name`: of a dictionary a name that is no text is a key as it is, and no member; else its text is meant. */
export function readDynamicMember(target: unknown, name: unknown, isStrict: boolean): unknown {
  const dictionary = unwrap(target);
  const key = unwrap(name);
  if (typeof key === "string" || !(dictionary instanceof Dictionary)) {
    const member = toText(name);
    return isStrict ? strictMemberGetter(member)(target) : getMember(target, member);
  }
  if (key === null || key === undefined)
    throw rawException("System.ArgumentNullException", withArgumentName("Value cannot be null.", "key"));
  if (dictionary.has(key)) return dictionary.get(key);
  return isStrict ? strictMissing(dictionary, toText(name)) : null;
}

/** `$target.$name = value`: of a dictionary the same; a key that it cannot have is meant as text. */
export function writeDynamicMember(target: unknown, name: unknown, value: unknown): void {
  const dictionary = unwrap(target);
  const key = unwrap(name);
  if (dictionary instanceof Dictionary && typeof key !== "string" && key !== null && key !== undefined) {
    try {
      setIndex(dictionary, key, value);
      return;
    } catch (thrown) {
      if (!(thrown instanceof PSError)) throw thrown;
    }
  }
  setMember(target, toText(name), value);
}
