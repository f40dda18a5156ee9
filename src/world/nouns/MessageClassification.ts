import { defineNoun } from "./defineNoun.ts";

/** What setup makes, by name (documented); what its people read of them is not known. */
const stock = [
  ["ExAttachmentRemoved", "Attachment Removed"],
  ["ExOrarMail", "Originator Requested Alternate Recipient Mail"],
  ["ExPartnerMail", "Partner Mail"],
] as const;

/** Each stands below its language: those of no language below Default. */
export default defineNoun({
  noun: "MessageClassification",
  kind: "keyed",
  called: "message classification",
  verbs: ["Get", "New", "Remove", "Set"],
  directory: {
    containers: ["Default", "Message Classifications", "Transport Settings"],
    objectClass: ["top", "msExchMessageClassification"],
  },
  identityText: ({ name }) => `Default\\${name}`,
  properties: { ClassificationID: { default: ({ guid }) => guid } },
  stock: () => stock.map(([name, DisplayName]) => ({ name, values: { DisplayName } })),
  source: "inferred",
});
