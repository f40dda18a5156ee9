import { defineNoun } from "./defineNoun.ts";
import organizationSegment from "./OrganizationSegment.ts";

/** What Exchange knows of it, too. */
export default defineNoun({
  ...organizationSegment,
  noun: "ExoInformationBarrierSegment",
  data: "OrganizationSegment",
  verbs: ["Get"],
  rows: "OrganizationSegment",
  parameters: { ShowFriendlyValues: { accepted: "Names are always shown." } },
});
