import { wordGiven } from "../../../values/given.ts";
import { identityWord } from "../../../values/ScriptValue.ts";
import type { ParameterRuleDetails } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import { getRow } from "../../rows/findRow.ts";
import { rowValueNamed } from "../../rows/rowValueNamed.ts";
import { addressesOf } from "../address/proxyAddresses.ts";
import { recipientError } from "../recipientMessages.ts";

/** -SecondaryAddress with -SecondaryDialPlan: a further address for voice mail, `eum:7001;phone-context=PLAN.domain`. */
export const secondaryDialPlan: ParameterRuleDetails = {
  sets(value, { world, row, given }) {
    const address = wordGiven(given, "SecondaryAddress");
    const definition = nounNamed("UMDialPlan");
    if (address === null || !definition) throw recipientError("SecondaryAddressMissing");
    const plan = getRow(world, definition, identityWord(value) ?? "");
    const context = rowValueNamed(world, definition, plan, "PhoneContext");
    const now = addressesOf(row?.values ?? {});
    return { EmailAddresses: [...now, `eum:${address};phone-context=${context}`] };
  },
};
