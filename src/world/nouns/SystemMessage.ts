import { defineNoun } from "./defineNoun.ts";
import { taskError } from "./taskMessages.ts";

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
  // Codes of later servers and of transport rules have more digits in the last place (documented).
  validate: ({ after }) => {
    const code = after?.values.DsnCode;
    return typeof code === "string" && code !== "" && !/^[45]\.\d{1,3}\.\d{1,3}$/.test(code)
      ? taskError("MessageCodeInvalid", { code })
      : null;
  },
  parameters: {
    Original: { notModelled: "tells the texts that the product itself sends, which aren't at hand" },
  },
  source: "documented",
});
