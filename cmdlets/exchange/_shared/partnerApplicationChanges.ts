import { cloudKey } from "../../../src/cloud/cloudKey.ts";
import { readAuthMetadata } from "../../../src/cloud/readAuthMetadata.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import type { PartnerApplicationProperties } from "../../../src/world/auth/PartnerApplication.ts";

/** The parameters that New-PartnerApplication and Set-PartnerApplication have in common. */
export interface PartnerApplicationParameters {
  readonly ApplicationIdentifier: string | undefined;
  readonly Realm: string | undefined;
  readonly AuthMetadataUrl: string | undefined;
  readonly AcceptSecurityIdentifierInformation: boolean | undefined;
  readonly AccountType: unknown;
  readonly ActAsPermissions: readonly string[] | undefined;
  readonly AppOnlyPermissions: readonly string[] | undefined;
  readonly Enabled: boolean | undefined;
  readonly IssuerIdentifier: string | undefined;
}

/** What the bound parameters change. `refreshUrl` is read again where no new URL is given. */
export function partnerApplicationChanges(
  cmdlet: CmdletContext,
  values: PartnerApplicationParameters,
  refreshUrl: string | null = null,
): Partial<PartnerApplicationProperties> {
  const url = values.AuthMetadataUrl ?? refreshUrl;
  const accountType = values.AccountType instanceof EnumValue ? values.AccountType.text : undefined;
  const changes = {
    applicationIdentifier: values.ApplicationIdentifier,
    realm: values.Realm,
    acceptSecurityIdentifierInformation: values.AcceptSecurityIdentifierInformation,
    accountType: accountType as PartnerApplicationProperties["accountType"] | undefined,
    actAsPermissions: values.ActAsPermissions,
    appOnlyPermissions: values.AppOnlyPermissions,
    enabled: values.Enabled,
    issuerIdentifier: values.IssuerIdentifier,
    ...(url === null ? {} : metadataChanges(cmdlet, url)),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function metadataChanges(cmdlet: CmdletContext, url: string): Partial<PartnerApplicationProperties> {
  const metadata = readAuthMetadata(cmdlet.service(cloudKey).network, url);
  return {
    applicationIdentifier: metadata.issuerIdentifier,
    realm: metadata.realm,
    certificateStrings: metadata.certificates,
    authMetadataUrl: url,
    useAuthServer: false,
  };
}
