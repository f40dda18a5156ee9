import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "MailDetailTransportRuleReport",
  columns: [
    "Date",
    "MessageId",
    "MessageTraceId",
    "Domain",
    "Subject",
    "TransportRule",
    "MessageSize",
    "Direction",
    "SenderAddress",
    "RecipientAddress",
    "EventType",
    "Action",
  ],
  tells: ({ rules }) => rules.length > 0,
});
