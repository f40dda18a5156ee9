import type { World } from "../../../World.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { NounChange, Values } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import { findRow } from "../../rows/findRow.ts";
import { listRows } from "../../rows/listRows.ts";
import { recipients } from "../../rows/NounRow.ts";
import { stockGuid } from "../../rows/stockGuid.ts";
import { clearReferences } from "../directory/recipientReferences.ts";
import { recipientError } from "../recipientMessages.ts";

/** The GUID of the object of a noun whose property says that it is the default one; null where none is. */
export function defaultObject(noun: string, property = "IsDefault"): (row: unknown, world: World) => string | null {
  return (_, world) => {
    const definition = nounNamed(noun);
    const found = definition && listRows(world, definition).find(({ values }) => values[property] === true);
    return found ? found.guid : null;
  };
}

/** The GUID of an object that setup made, which is what mailboxes have that were given no other one; null where it is gone. */
export function setupObject(noun: string, name: string): (row: unknown, world: World) => string | null {
  return (_, world) => {
    const definition = nounNamed(noun);
    const guid = stockGuid(world, noun, name);
    return definition && findRow(world, definition, guid) ? guid : null;
  };
}

/** A new mailbox gets the role assignment policy that is the default one now, and keeps it. */
export function assignedPolicy(world: World, { RoleAssignmentPolicy }: Values): Values {
  const own = RoleAssignmentPolicy ?? defaultObject("RoleAssignmentPolicy")(null, world);
  const usual = setupObject("RoleAssignmentPolicy", "Default Role Assignment Policy")(null, world);
  return own === null || own === usual ? {} : { RoleAssignmentPolicy: own };
}

/** A policy that is the default one, or that mailboxes have, stays. */
export function policyInUse(what: string, property = "IsDefault"): (change: NounChange) => WorldError | null {
  return ({ world, before, after }) => {
    if (!before || after) return null;
    if (before.values[property] === true) return recipientError("DefaultPolicyStays", { what });
    return world.store.find(recipients, "reference", before.guid).length > 0
      ? recipientError("PolicyInUse", { what, policy: before.name })
      : null;
  };
}

/** Mailboxes lose a policy that is removed. */
export function policyRemoved({ world, before, after }: NounChange): void {
  if (before && !after) clearReferences(world, before.guid);
}
