import { parentOf } from "../../../directory/distinguishedName.ts";
import type { ScriptValue } from "../../../values/ScriptValue.ts";
import type { World } from "../../../World.ts";
import { nounFacts } from "../../declaration/nounFacts.ts";
import type { Conversion, ParameterRuleDetails, Values } from "../../defineNoun.ts";
import { nounNamed } from "../../nounNamed.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { recipientPresets } from "../defineRecipient.ts";
import { isAccountDisabled } from "../directory/accountState.ts";
import { isOneOf, plainGroups, type RecipientTypeDetails } from "../directory/recipientTypes.ts";

/** Enable-: a row without mail gets the attributes of a mail recipient; parameters may say another type than `usual`. */
export function mailEnabling(
  from: string,
  accepted: readonly RecipientTypeDetails[],
  usual: (row: NounRow) => RecipientTypeDetails,
  extra: (world: World, changes: Values, row: NounRow) => Values = () => ({}),
): Conversion {
  return {
    from,
    accepts: isOneOf(...accepted),
    values(row, _given, world, changes) {
      const wanted: Values = { RecipientTypeDetails: usual(row), ...changes };
      const parent = parentOf(row.distinguishedName);
      const { parent: _, ...presets } = recipientPresets(world, row.name, { ...row.values, parent, ...wanted });
      // Nobody but an administrator of the directory enables an account again.
      const account: Values = isAccountDisabled(row) ? { AccountDisabled: true } : {};
      return { ...wanted, ...presets, ...account, ...extra(world, changes, row) };
    },
    shows: true,
  };
}

/**
 * Disable-: all attributes of mail go, those of the mailbox's own settings among them; what the account, contact or group has
 * besides stays.
 */
export function mailDisabling(from: string, left: (row: NounRow) => RecipientTypeDetails): Conversion {
  return {
    from,
    accepts: () => true,
    values(row) {
      const details = left(row);
      const isKept = keptWithout(details);
      const gone = Object.keys(row.values).filter((name) => !isKept(name));
      return { ...Object.fromEntries(gone.map((name) => [name, null])), RecipientTypeDetails: details };
    },
    shows: false,
  };
}

/** Attributes of mail that the nouns without mail show as well. */
const mailAttributes: ReadonlySet<string> = new Set([
  "Alias",
  "EmailAddresses",
  "EmailAddressPolicyEnabled",
  "LegacyExchangeDN",
  "WindowsEmailAddress",
]);
/** The nouns of what has mail, by the noun of what is left without it. */
const withMail: Readonly<Record<string, readonly string[]>> = {
  User: ["Mailbox", "CASMailbox", "UMMailbox", "MailUser", "RemoteMailbox"],
  Contact: ["MailContact"],
  Group: ["DistributionGroup"],
};

/** Which values a row of a type without mail keeps: its noun's own, and those that no noun with mail knows. */
function keptWithout(details: RecipientTypeDetails): (name: string) => boolean {
  const noun = details === "Contact" ? "Contact" : plainGroups.includes(details) ? "Group" : "User";
  const namesOf = (names: readonly string[]): ReadonlySet<string> =>
    new Set(
      names.flatMap((each) => {
        const definition = nounNamed(each);
        return definition ? [...nounFacts(definition).properties.keys()] : [];
      }),
    );
  const [own, mail] = [namesOf([noun]), namesOf(withMail[noun])];
  return (name) => !name.includes(".") && !mailAttributes.has(name) && (own.has(name) || !mail.has(name));
}

/** A switch that says which type of recipient is made (-Shared, -Room). */
export function typeSwitch(details: RecipientTypeDetails): ParameterRuleDetails {
  return { sets: (value: ScriptValue): Values => (value === true ? { RecipientTypeDetails: details } : {}) };
}
