import { defineNoun } from "./defineNoun.ts";

/** `en\Internal\5.7.1`, or `en\ProhibitSendMailbox` of a quota's message. */
export default defineNoun({
  noun: "SystemMessage",
  kind: "keyed",
  called: "system message",
  verbs: ["Get", "New", "Remove", "Set"],
  identityText: ({ name, values }) => {
    const { DsnCode, Internal, Language, QuotaMessageType } = values;
    const what = DsnCode ? [Internal === true ? "Internal" : "External", DsnCode] : [QuotaMessageType ?? name];
    return [...(Language ? [Language] : []), ...what].join("\\");
  },
  parameters: {
    Original: { notModelled: "tells the texts that the product itself sends, which aren't at hand" },
  },
  source: "documented",
});
