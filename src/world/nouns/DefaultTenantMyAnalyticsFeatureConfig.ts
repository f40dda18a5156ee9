import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DefaultTenantMyAnalyticsFeatureConfig",
  kind: "singleton",
  called: "default tenant my analytics feature config",
  properties: {
    Feature: {
      values: [
        ...["Dashboard", "Add-in", "Digest-email", "Meeting-effectiveness-survey", "Scheduled-send", "All"],
        ...["Meeting-effectiveness-survey-sampling-rate", "Schedule-send"],
      ],
    },
  },
  stock: () => [{ name: "Default Tenant My Analytics Feature Config" }],
  source: "inferred",
});
