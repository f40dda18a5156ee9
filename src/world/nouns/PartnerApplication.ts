import { authError } from "../auth/authMessages.ts";
import { defineNoun } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRow } from "./rows/findRow.ts";
import { sameBeside } from "./rows/sameBeside.ts";

/** Applications that may talk to the organisation's servers; Exchange Online can be named by its identifier as well. */
export default defineNoun({
  noun: "PartnerApplication",
  kind: "keyed",
  home: "directory",
  called: "partner application",
  verbs: ["Get", "Remove"],
  tail: "configurationWithoutId",
  directory: {
    containers: ["Partner Applications", "Auth Configuration"],
    objectClass: ["top", "msExchAuthPartnerApplication"],
  },
  identity: ["ApplicationIdentifier"],
  properties: {
    Enabled: { default: true },
    AccountType: { inAllProducts: true },
    AppOnlyPermissions: { default: null },
    ActAsPermissions: { default: null },
    // Stored as the canonical name: a scenario names the account before there is one.
    LinkedAccount: {
      references: "User",
      derive({ values }, world) {
        const users = nounNamed("User");
        const account = users && typeof values.LinkedAccount === "string" ? values.LinkedAccount : null;
        return users && account !== null ? (findRow(world, users, account)?.guid ?? null) : null;
      },
    },
  },
  // One identifier and realm are one application (the refusal's words are inferred).
  validate({ world, after }) {
    const { ApplicationIdentifier: application, Realm: realm } = after?.values ?? {};
    if (!after || typeof application !== "string") return null;
    const same = sameBeside(world, "PartnerApplication", after, ["ApplicationIdentifier", "Realm"]);
    return same ? authError("ApplicationExists", { name: same.name, application, realm: String(realm ?? "") }) : null;
  },
  without: ["Name"],
  source: "observed",
});
