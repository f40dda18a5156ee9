import { defineNoun } from "./defineNoun.ts";
import { cloudError } from "./messages/cloudMessages.ts";

/** The organisation's settings are its own from the beginning, so that there is nothing to enable. */
export default defineNoun({
  noun: "OrganizationCustomization",
  kind: "computed",
  called: "customization of the organization",
  verbs: ["Enable"],
  actions: {
    Enable: {
      on: null,
      run: () => {
        throw cloudError("AlreadyCustomized");
      },
    },
  },
  source: "documented",
});
