import { nameGuid } from "../../../base/nameGuid.ts";
import { wordOf } from "../../values/ScriptValue.ts";
import type { ParameterRuleDetails, Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";

/**
 * -ProductKey: five groups of five letters and digits license the edition that is there. Whether Microsoft gave the key away, and
 * for which edition, cannot be known here.
 */
export const productKey: ParameterRuleDetails = {
  sets(value, { row }): Values {
    const key = wordOf(value) ?? "";
    if (!/^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$/i.test(key)) throw nounError("ProductKeyInvalid");
    const edition = String(row?.values.Edition ?? "Standard").replace(/Evaluation$/, "");
    return { Edition: edition, RemainingTrialPeriod: "00:00:00", ProductID: productId(key.toUpperCase()) };
  },
};

/** `02064-004-0605003-02545`: of which product, and a number of the key (the groups' lengths observed, their digits inferred). */
function productId(key: string): string {
  const digits = String(BigInt(`0x${nameGuid(key, "ProductID").replaceAll("-", "")}`)).padStart(12, "0");
  return `02064-004-${digits.slice(-12, -5)}-${digits.slice(-5)}`;
}
