import { defineNoun } from "./defineNoun.ts";

/** Every tenant has one. */
export default defineNoun({
  noun: "AtpPolicyForO365",
  kind: "singleton",
  called: "Safe Attachments policy for SharePoint, OneDrive and Teams",
  stock: () => [{ name: "Default" }],
  source: "documented",
});
