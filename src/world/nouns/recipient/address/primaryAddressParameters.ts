import { addressOf, proxyAddressCollectionKind } from "../../../values/ProxyAddress.ts";
import { itemsOf, type ScriptValue, wordOf } from "../../../values/ScriptValue.ts";
import { addressFault, smtpAddressKind } from "../../../values/SmtpAddress.ts";
import { nowhere, ValueFault } from "../../../values/ValueKind.ts";
import type { NounChange, ParameterPlace, ParameterRule, Values } from "../../defineNoun.ts";
import { followsAddressPolicy } from "./followsAddressPolicy.ts";
import { addressesOf, primaryAddress, withPrimary } from "./proxyAddresses.ts";

/** The primary SMTP address by either of its names. */
export const primaryAddressParameters: Readonly<Record<string, ParameterRule>> = {
  PrimarySmtpAddress: {
    sets: (value, { row }) => ({
      ...primary(value, row),
      // What gets its first addresses with one of its own follows no policy: a new object, and one that Enable- gives mail.
      ...(row && addressesOf(row.values).length > 0 ? {} : { EmailAddressPolicyEnabled: false }),
    }),
  },
  WindowsEmailAddress: {
    // Where a policy gives the addresses, it is only what the directory's own tools show (documented).
    sets: (value, place) =>
      followsPolicy(place)
        ? { WindowsEmailAddress: smtpAddressKind.parse(value, nowhere) }
        : { WindowsEmailAddress: null, ...primary(value, place.row) },
  },
};

/** Of groups of the cloud the address is what is said, whatever a policy gave them (inferred). */
export const ownPrimaryAddress: ParameterRule = {
  sets: (value, { row }) => ({ ...primary(value, row), EmailAddressPolicyEnabled: false }),
};

function primary(value: ScriptValue, row: ParameterPlace["row"]): Values {
  // An address is no object of .NET's: there is none that is nothing.
  const address = smtpAddressKind.parse(value, nowhere);
  if (address === null) throw new ValueFault(addressFault.replace("{0}", ""));
  return { EmailAddresses: withPrimary(row?.values ?? {}, String(address)) };
}

function followsPolicy({ row, given, world }: ParameterPlace): boolean {
  const EmailAddressPolicyEnabled = given.get("EmailAddressPolicyEnabled") ?? row?.values.EmailAddressPolicyEnabled;
  return followsAddressPolicy(world, { EmailAddressPolicyEnabled });
}

/** What a change is told that wanted another primary address than the e-mail address policy gives. */
export function keptPrimaryAddress({ world, before, after, given }: NounChange): readonly string[] {
  if (!before || !after || !followsAddressPolicy(world, after.values)) return [];
  const wanted = wantedPrimary(given);
  if (wanted === null || wanted.toLowerCase() === primaryAddress(after)?.toLowerCase()) return [];
  const what = String(after.values.RecipientTypeDetails).endsWith("Mailbox") ? "mailbox" : "recipient";
  return [
    `Couldn't update the primary SMTP address because this ${what} is configured to use an email address policy. To disable the email address policy for this ${what}, run the command with the EmailAddressPolicyEnabled parameter set to $false.`,
  ];
}

function wantedPrimary(given: NounChange["given"]): string | null {
  const address = given.get("PrimarySmtpAddress");
  if (address !== undefined) return wordOf(address);
  const addresses = given.get("EmailAddresses") ?? null;
  const isChange = typeof addresses === "object" && addresses?.is === "change";
  const items = isChange ? addresses.add : itemsOf(addresses);
  const list = proxyAddressCollectionKind.parse({ is: "list", items }, nowhere) as readonly string[];
  const found = list.find((each) => each.startsWith("SMTP:"));
  // An added address becomes the primary one only where it says so.
  const says = found && (!isChange || items.some((each) => wordOf(each)?.startsWith("SMTP:")));
  return says ? addressOf(found) : null;
}
