import { instant } from "../../../base/instant.ts";
import { wordGiven } from "../../values/given.ts";
import type { World } from "../../World.ts";
import type { Values } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { listRows } from "../rows/listRows.ts";
import { rowValueNamed } from "../rows/rowValueNamed.ts";
import { aliasOf, defineRecipient } from "./defineRecipient.ts";
import { isOneOf } from "./directory/recipientTypes.ts";

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
  presets: ({ Alias, DisplayName }, world, given): Values => ({
    RecipientTypeDetails: "TeamMailbox",
    ...provisioned(world, String(Alias ?? DisplayName ?? wordGiven(given, "SharePointUrl")?.split("/").at(-1) ?? "")),
  }),
  source: "inferred",
});

/** What the default policy gives a new site mailbox: limits, and an alias with its prefix or that of the product (documented). */
function provisioned(world: World, name: string): Values {
  const policies = nounNamed("SiteMailboxProvisioningPolicy");
  const policy = policies && listRows(world, policies).find(({ values }) => values.IsDefault === true);
  const valueOf = (property: string) => (policies && policy ? rowValueNamed(world, policies, policy, property) : null);
  const own = valueOf("AliasPrefix");
  const prefix = typeof own === "string" && own !== "" ? `${own}-` : valueOf("DefaultAliasPrefixEnabled") ? "SM-" : "";
  return {
    Alias: `${prefix}${aliasOf(world, {}, name)}`,
    UseDatabaseQuotaDefaults: false,
    ...Object.fromEntries(limits.map((limit) => [limit, valueOf(limit)])),
  };
}

const limits = ["IssueWarningQuota", "ProhibitSendReceiveQuota", "MaxReceiveSize"];
