import { defineRecipient } from "./defineRecipient.ts";
import { isOneOf } from "./recipientTypes.ts";

export default defineRecipient({
  noun: "RoleGroup",
  called: "role group",
  accepts: isOneOf("RoleGroup"),
  verbs: ["Get", "New", "Set", "Remove"],
  directory: { containers: [], objectClass: ["top", "group"], exchangeVersion: "0.10 (14.0.100.0)" },
  presets: () => ({ RecipientTypeDetails: "RoleGroup" }),
  source: "documented",
});
