import { clientAccessRulesFor } from "./clientAccessTest.ts";
import { defineNoun } from "./defineNoun.ts";

/** Rules that let clients in or keep them out; the first that fits counts. */
export default defineNoun({
  noun: "ClientAccessRule",
  kind: "ordered",
  called: "client access rule",
  verbs: ["Get", "New", "Remove", "Set", "Test"],
  properties: {
    Enabled: { default: true },
    Priority: { kind: "Int32" },
    Action: { values: ["AllowAccess", "DenyAccess"] },
  },
  orderFrom: 1,
  actions: {
    Test: {
      on: null,
      takes: ["AuthenticationType", "OAuthClaims", "Protocol", "RemoteAddress", "RemotePort", "User"],
      run: clientAccessRulesFor,
    },
  },
  source: "inferred",
});
