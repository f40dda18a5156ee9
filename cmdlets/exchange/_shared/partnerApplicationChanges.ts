import { cloudKey } from "../../../src/cloud/cloudKey.ts";
import { readAuthMetadata } from "../../../src/cloud/readAuthMetadata.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import type { Values } from "../../../src/world/nouns/defineNoun.ts";
import user from "../../../src/world/nouns/recipient/User.ts";
import { getRow } from "../../../src/world/nouns/rows/findRow.ts";
import type { World } from "../../../src/world/World.ts";

const named = [
  "ApplicationIdentifier",
  "Realm",
  "AcceptSecurityIdentifierInformation",
  "ActAsPermissions",
  "AppOnlyPermissions",
  "Enabled",
  "IssuerIdentifier",
] as const;

/** The parameters that New-PartnerApplication and Set-PartnerApplication have in common, in the order of their help. */
export const partnerApplicationParameters = {
  ApplicationIdentifier: "string",
  Realm: "string",
  AuthMetadataUrl: "string",
  /** Every certificate of the emulated network is trusted already. */
  TrustAnySSLCertificate: "switch",
  AcceptSecurityIdentifierInformation: "bool",
  AccountType: { type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.SupportedAccountType" },
  ActAsPermissions: "string[]",
  AppOnlyPermissions: "string[]",
  Enabled: "bool",
  IssuerIdentifier: "string",
  LinkedAccount: "string",
  DomainController: "string",
} as const;

/** What was given for them. */
export type PartnerApplicationParameters = Readonly<
  Record<(typeof named)[number], string | boolean | readonly string[] | undefined>
> &
  Readonly<Record<"AuthMetadataUrl" | "LinkedAccount", string | undefined>> & { readonly AccountType: unknown };

/** What the bound parameters change. `refreshUrl` is read again where no new URL is given. */
export function partnerApplicationChanges(
  world: World,
  cmdlet: CmdletContext,
  values: PartnerApplicationParameters,
  refreshUrl: string | null = null,
): Values {
  const url = values.AuthMetadataUrl ?? refreshUrl;
  const given = named.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name] ?? null] as const]));
  return {
    ...Object.fromEntries(given),
    ...(values.LinkedAccount === undefined ? {} : { LinkedAccount: accountOf(world, values.LinkedAccount) }),
    ...(values.AccountType instanceof EnumValue ? { AccountType: values.AccountType.text } : {}),
    ...(url === null ? {} : metadataChanges(cmdlet, url)),
  };
}

/** The account whose rights the application has; nobody's for an empty word. */
function accountOf(world: World, word: string): string | null {
  return word === "" ? null : getRow(world, user, word).guid;
}

function metadataChanges(cmdlet: CmdletContext, url: string): Values {
  const metadata = readAuthMetadata(cmdlet.service(cloudKey).network, url);
  return {
    ApplicationIdentifier: metadata.issuerIdentifier,
    Realm: metadata.realm,
    CertificateStrings: metadata.certificates,
    AuthMetadataUrl: url,
    UseAuthServer: false,
  };
}
