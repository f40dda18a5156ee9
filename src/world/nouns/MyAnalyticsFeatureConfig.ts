import { ownEntry } from "../../base/ownEntry.ts";
import { wordGiven } from "../values/given.ts";
import { defineNoun, type Values } from "./defineNoun.ts";

const features: Readonly<Record<string, string>> = {
  dashboard: "IsDashboardEnabled",
  "add-in": "IsAddInEnabled",
  "digest-email": "IsDigestEmailEnabled",
};
const names = Object.values(features);

/** What of the insights into one's own work a user has. */
export default defineNoun({
  noun: "MyAnalyticsFeatureConfig",
  kind: "facet",
  called: "my analytics feature config",
  rows: "Mailbox",
  tail: "none",
  order: "declaration",
  properties: {
    UserId: { kind: "String", derive: ({ values, name }) => values.UserPrincipalName ?? name },
    PrivacyMode: { default: "opt-in" },
    ...Object.fromEntries(names.map((name) => [name, { kind: "Boolean", default: true }])),
  },
  without: ["Feature", "IsEnabled"],
  parameters: {
    Feature: { accepted: "Read with -IsEnabled." },
    IsEnabled: {
      sets: (value, { given }): Values => {
        const feature = (wordGiven(given, "Feature") ?? "all").toLowerCase();
        const meant = feature === "all" ? names : [ownEntry(features, feature) ?? ""];
        return Object.fromEntries(meant.map((name) => [`MyAnalyticsFeatureConfig.${name}`, value === true]));
      },
    },
  },
  source: "documented",
});
