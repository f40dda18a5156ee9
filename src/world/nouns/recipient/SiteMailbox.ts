import { instant } from "../../../base/instant.ts";
import { wordGiven } from "../../values/given.ts";
import { defineRecipient } from "./defineRecipient.ts";
import { isOneOf } from "./recipientTypes.ts";

/** The mailbox of a SharePoint site. The site is not asked: what is set is what is shown. */
export default defineRecipient({
  noun: "SiteMailbox",
  called: "site mailbox",
  accepts: isOneOf("TeamMailbox"),
  verbs: ["Get", "New", "Set"],
  alsoSets: ["Mailbox"],
  type: "Microsoft.Exchange.Data.Directory.Management.TeamMailbox",
  directory: {
    containers: [],
    objectClass: ["top", "person", "organizationalPerson", "user"],
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  name: (given) => wordGiven(given, "DisplayName") ?? (wordGiven(given, "SharePointUrl") ?? "").split("/").at(-1) ?? "",
  properties: {
    Active: { kind: "Boolean", derive: ({ values }) => values.ClosedTime === undefined },
    ClosedTime: { kind: "DateTime" },
    Members: { kind: "MultiValuedProperty<ADObjectId>", references: "Recipient" },
    Owners: { kind: "MultiValuedProperty<ADObjectId>", references: "Recipient" },
    SharePointUrl: { kind: "Uri" },
    ShowInMyClient: { kind: "Boolean", default: false },
    RemoveDuplicateMessages: { kind: "Boolean", default: false },
  },
  parameters: {
    Active: {
      sets: (value, { world }) => ({ ClosedTime: value === false ? instant(world.clock.now()) : null }),
    },
    BypassOwnerCheck: { selects: () => true },
    // SharePoint marks the mailbox of a site that goes for deletion; here none goes.
    DeletedSiteMailbox: { selects: (_row, wanted) => wanted !== true },
    OverrideRecipientQuotas: { accepted: "No number of site mailboxes is limited." },
  },
  presets: () => ({ RecipientTypeDetails: "TeamMailbox" }),
  source: "inferred",
});
