import { clrException } from "../../errors/PSError.ts";
import { ensureExtendedMembers } from "../../members/extendedMembers.ts";
import type { PSMemberInfo } from "../../members/PSMemberInfo.ts";
import { typeNamesOf } from "../typeNames.ts";
import { typeTable } from "./TypeTable.ts";

/** Gives an object a member of its own, as PSObject.Members.Add does; what the data of its types has cannot be added. */
export function addMember(owner: object, member: PSMemberInfo): void {
  if (typeTable().member(typeNamesOf(owner), member.name))
    throw clrException(
      "System.Management.Automation.ExtendedTypeSystemException",
      `The member "${member.name}" is already present from the extended type data file.`,
    );
  ensureExtendedMembers(owner).set(member);
}
