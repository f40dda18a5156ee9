import type { Json } from "../../values/Json.ts";
import type { PropertyRule } from "../defineNoun.ts";

/**
 * The rules of properties whose least and greatest values the cmdlets' reference names, where a noun has them (recalled
 * from it).
 */
export function ranges(
  limits: Readonly<Record<string, readonly [least: Json, greatest: Json]>>,
): Readonly<Record<string, PropertyRule>> {
  return Object.fromEntries(Object.entries(limits).map(([property, range]) => [property, { range, ifKnown: true }]));
}

/** The most that whole numbers of 32 bits count. */
export const mostOfInt32 = 2_147_483_647;
