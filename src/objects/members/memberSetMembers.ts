import { BoundMember } from "./BoundMember.ts";
import { type PSMemberInfo, PSMemberSet } from "./PSMemberInfo.ts";

/** The members of a set, which are all that a script sees of it; null for anything else. */
export function memberSetMembers(value: unknown): readonly PSMemberInfo[] | null {
  if (value instanceof PSMemberSet) return value.members;
  return value instanceof BoundMember && value.member instanceof PSMemberSet ? value.member.members : null;
}
