import { customObject } from "../../../src/objects/values/customObject.ts";
import type { PSCustomObject } from "../../../src/objects/values/PSObject.ts";
import type { Fault } from "../../../src/world/faults/Fault.ts";

/** A fault as scripts see it. */
export function faultObject({ id, kind, target, seconds, times, percent, count, status }: Fault): PSCustomObject {
  return customObject({
    Id: id,
    Kind: kind,
    Target: target,
    Seconds: seconds,
    Times: times,
    Percent: percent,
    Count: count,
    Status: status,
  });
}
