import { takenItems } from "./declaration/takenItems.ts";
import { defineNoun } from "./defineNoun.ts";
import { connectorError } from "./messages/connectorMessages.ts";

export default defineNoun({
  noun: "IntraOrganizationConnector",
  kind: "keyed",
  called: "intra organization connector",
  directory: {
    containers: ["Intra Organization Connectors"],
    objectClass: ["top", "msExchIntraOrganizationConnector"],
  },
  verbs: ["Get", "New", "Remove", "Set"],
  // Of the cloud alone.
  properties: { TargetAutodiscoverEpr: { hidden: true } },
  // As organisation relationships refuse a domain of another one (inferred).
  validate: (change) => {
    const [domain] = takenItems(change, "TargetAddressDomains");
    return domain === undefined ? null : connectorError("DomainInConnector", { domain });
  },
  source: "inferred",
});
