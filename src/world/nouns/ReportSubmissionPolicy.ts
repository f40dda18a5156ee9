import { defaults } from "./declaration/defaults.ts";
import { defineNoun } from "./defineNoun.ts";
import { addressLists } from "./policy/addressLists.ts";
import { neededSettings, switchesNeeding } from "./policy/neededSettings.ts";

export default defineNoun({
  noun: "ReportSubmissionPolicy",
  kind: "keyed",
  called: "report submission policy",
  keptBy: { ReportSubmissionRule: ["ReportSubmissionPolicy"] },
  verbs: ["Get", "New", "Remove", "Set"],
  // What users report goes to the service where nothing else is said (documented).
  properties: {
    ...defaults({ EnableReportToMicrosoft: true }),
    ...addressLists(["ReportJunkAddresses", "ReportNotJunkAddresses", "ReportPhishAddresses"]),
    ...addressLists(["NotificationSenderAddress", "ThirdPartyReportAddresses"]),
  },
  validate: neededSettings(
    switchesNeeding({
      ReportJunkToCustomizedAddress: "ReportJunkAddresses",
      ReportNotJunkToCustomizedAddress: "ReportNotJunkAddresses",
      ReportPhishToCustomizedAddress: "ReportPhishAddresses",
    }),
  ),
  // There is one, and its name is its own (documented).
  name: () => "DefaultReportSubmissionPolicy",
  source: "inferred",
});
