import type { PropertyRule } from "../../defineNoun.ts";

const custom = Array.from({ length: 15 }, (_, at) => `CustomAttribute${at + 1}`);

/** The longest texts of the properties of recipients: what the directory's attributes take (documented with its schema). */
const lengths: readonly (readonly [longest: number, properties: readonly string[]])[] = [
  [6, ["Initials"]],
  [40, ["PostalCode"]],
  [64, ["FirstName", "LastName", "Company", "Department", "Phone", "MobilePhone", "HomePhone", "Fax", "Pager"]],
  [128, ["Title", "Office", "City", "StateOrProvince"]],
  [256, ["SimpleDisplayName", "AssistantName"]],
  [1024, ["StreetAddress", ...custom]],
];

/** The rules of the properties that have a longest text, where a noun has them. */
export const attributeLengths: Readonly<Record<string, PropertyRule>> = Object.fromEntries(
  lengths.flatMap(([maximumLength, properties]) =>
    properties.map((property): [string, PropertyRule] => [property, { maximumLength, ifKnown: true }]),
  ),
);
