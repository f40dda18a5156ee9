import { defaults } from "./declaration/defaults.ts";
import { defineNoun } from "./defineNoun.ts";

/** Every tenant has one. */
export default defineNoun({
  noun: "AtpPolicyForO365",
  kind: "singleton",
  called: "Safe Attachments policy for SharePoint, OneDrive and Teams",
  directory: {
    containers: ["Atp Policy For O365", "Transport Settings"],
    objectClass: ["top", "msExchHostedContentFilterConfig"],
  },
  properties: defaults({ EnableATPForSPOTeamsODB: false, EnableSafeDocs: false }),
  stock: () => [{ name: "Default" }],
  source: "documented",
});
