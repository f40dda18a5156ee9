import { enumerationKind } from "../../../values/Enumeration.ts";
import { itemsGiven } from "../../../values/given.ts";
import { nowhere } from "../../../values/ValueKind.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { NounChange, ParameterRule } from "../../defineNoun.ts";
import { taskError } from "../../messages/taskMessages.ts";

/** The list that counts with each policy; one attribute holds both (documented). */
const ewsLists = [
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

/** Which list counts says the policy, and only that one can be set (inferred). */
export function ewsListRefusal({ after, given }: Pick<NounChange, "after" | "given">): WorldError | null {
  const policy = after?.values.EwsApplicationAccessPolicy;
  const wrong = ewsLists.find(([list, needed]) => itemsGiven(given, list).length > 0 && policy !== needed);
  return wrong ? taskError("ListWithoutPolicy", { list: wrong[0], policy: wrong[1] }) : null;
}
