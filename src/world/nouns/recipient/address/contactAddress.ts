import { isCloudShell } from "../../../tenant/madeConnections.ts";
import { addressOf, proxyAddressKind } from "../../../values/ProxyAddress.ts";
import { nowhere } from "../../../values/ValueKind.ts";
import type { ParameterRule, Values } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { addressesOf, primaryAddress, withPrimary } from "./proxyAddresses.ts";

/**
 * -ExternalEmailAddress of contacts and mail users: where their mail goes, and their first address. With another one the
 * former stays as a further address (inferred).
 */
export const externalAddressParameter: ParameterRule = {
  sets(value, { row, world }) {
    if (value === null) return { ExternalEmailAddress: null };
    const stored = String(proxyAddressKind.parse(value, nowhere));
    if (!/^smtp:/i.test(stored)) return { ExternalEmailAddress: stored };
    const address = addressOf(stored);
    return {
      ExternalEmailAddress: `SMTP:${address}`,
      ...(row && addressesOf(row.values).length > 0
        ? followed(row, address)
        : // The policy puts it first; the cloud has none for them.
          isCloudShell(world)
          ? { EmailAddresses: withPrimary({}, address), EmailAddressPolicyEnabled: false }
          : {}),
    };
  },
};

/** The first address goes along where it was the one outside. */
function followed(row: NounRow, address: string): Values {
  const former = addressOf(String(row.values.ExternalEmailAddress ?? "")).toLowerCase();
  if (primaryAddress(row)?.toLowerCase() === former) return { EmailAddresses: withPrimary(row.values, address) };
  const addresses = addressesOf(row.values);
  const isKnown = addresses.some((each) => addressOf(each).toLowerCase() === address.toLowerCase());
  return isKnown ? {} : { EmailAddresses: [...addresses, `smtp:${address}`] };
}
