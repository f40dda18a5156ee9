import { getOrganization } from "../../Organization.ts";
import { defineRecipient } from "./defineRecipient.ts";
import mailPublicFolder from "./MailPublicFolder.ts";

/** The entry of a mail-enabled public folder whose folder lies in the other organisation of a hybrid. */
export default defineRecipient({
  noun: "SyncMailPublicFolder",
  data: "MailPublicFolder",
  called: "mail-enabled public folder of the other organisation",
  accepts: mailPublicFolder.accepts,
  verbs: ["New", "Remove"],
  alsoSets: [],
  directory: mailPublicFolder.directory,
  type: "Microsoft.Exchange.Data.Directory.Management.MailPublicFolder",
  properties: { EntryId: { kind: "String" }, OnPremisesObjectId: { kind: "Guid" } },
  parameters: {
    HiddenFromAddressListsEnabled: { sets: (value) => ({ HiddenFromAddressListsEnabled: value === true }) },
    OverrideRecipientQuotas: { accepted: "No tenant's number of recipients is limited." },
  },
  presets: (_values, world) => ({
    RecipientTypeDetails: "PublicFolder",
    IgnoreMissingFolderLink: true,
    parent: `CN=Microsoft Exchange System Objects,${getOrganization(world).domainDistinguishedName}`,
  }),
  source: "inferred",
});
