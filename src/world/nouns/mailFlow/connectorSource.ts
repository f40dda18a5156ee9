import type { PropertyRule } from "../defineNoun.ts";

/** What made a connector of the cloud: the shell says Default where nothing else is said (documented; AdminUI was seen). */
export const connectorSource: PropertyRule = {
  values: ["Default", "Migrated", "HybridWizard", "AdminUI"],
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantConnectorSource",
  default: "Default",
};
