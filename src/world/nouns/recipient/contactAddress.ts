import { wordOf } from "../../values/ScriptValue.ts";
import type { ParameterRule } from "../defineNoun.ts";
import { withPrimary } from "./proxyAddresses.ts";

/** -ExternalEmailAddress of contacts and mail users: where their mail goes, and their first address. */
export const externalAddressParameter: ParameterRule = {
  sets(value, { row }) {
    const address = (wordOf(value) ?? "").replace(/^smtp:/i, "");
    return {
      ExternalEmailAddress: `SMTP:${address}`,
      ...(row ? {} : { EmailAddresses: withPrimary({}, address), EmailAddressPolicyEnabled: false }),
    };
  },
};
