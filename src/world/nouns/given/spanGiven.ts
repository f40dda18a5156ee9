import type { Given } from "../../values/given.ts";
import { taskError } from "../messages/taskMessages.ts";
import { momentGiven } from "./momentGiven.ts";

/** Whether a moment lies between those of two parameters, each of which may be absent; the first may not be the later one. */
export function spanGiven(given: Given, from: string, to: string): (moment: number) => boolean {
  const [first, last] = [momentGiven(given, from), momentGiven(given, to)];
  requireOrder(first, last);
  return (moment) => (first === null || moment >= first) && (last === null || moment <= last);
}

export function requireOrder(first: number | null, last: number | null): void {
  if (first !== null && last !== null && first > last) throw taskError("DatesTurned");
}
