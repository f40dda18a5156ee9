import { enumerationKind } from "../../../values/Enumeration.ts";
import { nowhere } from "../../../values/ValueKind.ts";
import type { ParameterRule } from "../../defineNoun.ts";

/** The list that counts with each policy; one attribute holds both (documented). */
export const ewsLists = [
  ["EwsAllowList", "EnforceAllowList"],
  ["EwsBlockList", "EnforceBlockList"],
] as const;

const kind = enumerationKind(
  "EwsApplicationAccessPolicy",
  ewsLists.map(([, policy]) => policy),
);

/** With another policy the list of the former one is gone. */
export const ewsAccessPolicy: ParameterRule = {
  sets: (value) => {
    const policy = value === null ? null : kind.parse(value, nowhere);
    const others = ewsLists.filter(([, needed]) => needed !== policy).map(([list]) => [list, null]);
    return { EwsApplicationAccessPolicy: policy, ...Object.fromEntries(others) };
  },
};
