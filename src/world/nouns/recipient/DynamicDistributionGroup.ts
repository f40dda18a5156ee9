import { getOrganization } from "../../Organization.ts";
import { isCloudShell } from "../../tenant/madeConnections.ts";
import type { WorldError } from "../../WorldError.ts";
import type { NounChange } from "../defineNoun.ts";
import { defineRecipient, usersContainer } from "./defineRecipient.ts";
import {
  customFilter,
  filterOf,
  filterParameters,
  filterProperties,
  filterRefusal,
  filterText,
  unitGuid,
} from "./directory/filteredObject.ts";
import { ldapFilter } from "./directory/ldapFilter.ts";
import { precannedFilter, withoutSystemRecipients } from "./directory/precannedFilter.ts";
import { isOneOf } from "./directory/recipientTypes.ts";
import { expansionServer } from "./group/expansionServer.ts";
import { groupDisplayNames } from "./group/groupDisplayNames.ts";
import { strangeOwner } from "./group/groupOwners.ts";

export default defineRecipient({
  noun: "DynamicDistributionGroup",
  called: "dynamic distribution group",
  accepts: isOneOf("DynamicDistributionGroup"),
  verbs: ["Get", "New", "Set", "Remove"],
  directory: {
    containers: [],
    objectClass: ["top", "msExchDynamicDistributionList"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: {
    ...groupDisplayNames.properties,
    ...filterProperties,
    RecipientFilter: { kind: "String", default: ({ values }) => withoutSystemRecipients(precannedFilter(values)) },
    LdapRecipientFilter: {
      kind: "String",
      derive: (row, world) => ldapFilter(world, withoutSystemRecipients(filterOf(row))),
    },
    // The cloud has one place for all (inferred, as the property OrganizationalUnitRoot shows it).
    RecipientContainer: {
      kind: "ADObjectId",
      references: "OrganizationalUnit",
      cloud: (_row, world) => getOrganization(world).domainDistinguishedName,
    },
    ManagedBy: { kind: "ADObjectId", references: "Recipient" },
    ReportToManagerEnabled: { kind: "Boolean", default: false },
    ReportToOriginatorEnabled: { kind: "Boolean", default: true },
    SendOofMessageToOriginatorEnabled: { kind: "Boolean", default: false },
  },
  parameters: {
    ...groupDisplayNames.parameters,
    ...expansionServer,
    ForceMembershipRefresh: { accepted: "Members are those whom the filter means at every moment.", acts: true },
    IncludeSystemObjects: { accepted: "No dynamic group is an object of the system." },
    UpdateMemberCount: { accepted: "Members are counted when they are shown.", acts: true },
    ...filterParameters,
    RecipientFilter: {
      sets(value) {
        const text = filterText(value);
        return customFilter(text === "" ? "" : `(${text})`, withoutSystemRecipients);
      },
    },
  },
  asked: groupDisplayNames.asked,
  presets: (values, world) => ({
    RecipientTypeDetails: "DynamicDistributionGroup",
    // Its members lie below the unit in which it is made, unless another one is named (documented).
    RecipientContainer: isCloudShell(world)
      ? null
      : unitGuid(world, typeof values.parent === "string" ? values.parent : usersContainer(world)),
  }),
  validate: (change: NounChange): WorldError | null =>
    (change.after && change.given.has("ManagedBy") ? strangeOwner(change.world, change.after) : null) ??
    filterRefusal(change),
  source: "observed",
});
