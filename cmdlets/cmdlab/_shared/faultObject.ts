import { ensureExtendedMembers } from "../../../src/objects/members/extendedMembers.ts";
import { PSCustomObject } from "../../../src/objects/values/PSObject.ts";
import type { Fault } from "../../../src/world/faults/Fault.ts";

/** A fault as scripts see it. */
export function faultObject(fault: Fault): PSCustomObject {
  const object = new PSCustomObject();
  const members = ensureExtendedMembers(object);
  const { id, kind, target, seconds, times, percent, count, status } = fault;
  for (const [name, value] of [
    ["Id", id],
    ["Kind", kind],
    ["Target", target],
    ["Seconds", seconds],
    ["Times", times],
    ["Percent", percent],
    ["Count", count],
    ["Status", status],
  ] as const)
    members.setNote(name, value);
  return object;
}
