import { addressOf, proxyAddressKind } from "../../values/ProxyAddress.ts";
import { nowhere } from "../../values/ValueKind.ts";
import type { ParameterRule } from "../defineNoun.ts";
import { withPrimary } from "./proxyAddresses.ts";

/** -ExternalEmailAddress of contacts and mail users: where their mail goes, and their first address. */
export const externalAddressParameter: ParameterRule = {
  sets(value, { row }) {
    const stored = String(proxyAddressKind.parse(value, nowhere));
    if (!/^smtp:/i.test(stored)) return { ExternalEmailAddress: stored };
    const address = addressOf(stored);
    return {
      ExternalEmailAddress: `SMTP:${address}`,
      ...(row ? {} : { EmailAddresses: withPrimary({}, address), EmailAddressPolicyEnabled: false }),
    };
  },
};
