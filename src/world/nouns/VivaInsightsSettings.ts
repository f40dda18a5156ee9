import { type Given, wordGiven } from "../values/given.ts";
import { defineNoun, type Values } from "./defineNoun.ts";

/** Whether a user has a feature of Viva Insights: one answer a feature, which -Feature names. */
export default defineNoun({
  noun: "VivaInsightsSettings",
  kind: "facet",
  called: "viva insights settings",
  rows: "Mailbox",
  tail: "none",
  order: "declaration",
  properties: {
    UserId: { kind: "String", derive: ({ values, name }) => values.UserPrincipalName ?? name },
    Feature: { kind: "String" },
    Enabled: { kind: "Boolean", default: true },
  },
  parameters: {
    Feature: { accepted: "Read where the setting is shown and changed." },
    Enabled: { sets: (value, { given }): Values => ({ [settingOf(given)]: value === true }) },
  },
  asked: ({ values }, given): Values => ({
    "VivaInsightsSettings.Feature": wordGiven(given, "Feature") ?? "",
    "VivaInsightsSettings.Enabled": values[settingOf(given)] ?? true,
  }),
  source: "inferred",
});

function settingOf(given: Given): string {
  return `VivaInsightsSettings.Enabled.${(wordGiven(given, "Feature") ?? "").toLowerCase()}`;
}
