import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "IRMConfiguration",
  kind: "singleton",
  called: "IRM configuration",
  parameters: {
    RefreshServerCertificates: { accepted: "No server keeps certificates of a rights management service.", acts: true },
  },
  directory: {
    containers: ["Transport Settings"],
    objectClass: ["top", "msExchControlPointConfig"],
    exchangeVersion: "0.1 (8.0.535.0)",
  },
  // A tenant has Azure Rights Management from its start (documented); that it turns all of these on is from memory.
  properties: Object.fromEntries(
    [
      ...["InternalLicensingEnabled", "ExternalLicensingEnabled", "AzureRMSLicensingEnabled"],
      ...["SimplifiedClientAccessEnabled", "AutomaticServiceUpdateEnabled"],
    ].map((name) => [name, { kind: "Boolean", cloud: true }]),
  ),
  // As 2016 and 2019 show it.
  stock: () => [{ name: "ControlPoint Config" }],
  source: "observed",
});
