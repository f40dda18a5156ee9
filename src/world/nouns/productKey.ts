import { wordOf } from "../values/ScriptValue.ts";
import type { ParameterRuleDetails, Values } from "./defineNoun.ts";
import { nounError } from "./nounMessages.ts";

/**
 * -ProductKey: five groups of five letters and digits license the edition that is there. Whether Microsoft gave the key away, and
 * for which edition, cannot be known here.
 */
export const productKey: ParameterRuleDetails = {
  sets(value, { row }): Values {
    const key = wordOf(value) ?? "";
    if (!/^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$/i.test(key)) throw nounError("ProductKeyInvalid");
    const edition = String(row?.values.Edition ?? "Standard").replace(/Evaluation$/, "");
    return { Edition: edition, RemainingTrialPeriod: "00:00:00" };
  },
};
