import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "MailDetailATPReport",
  columns: [
    "Date",
    "MessageId",
    "MessageTraceId",
    "Domain",
    "Subject",
    "MessageSize",
    "Direction",
    "SenderAddress",
    "RecipientAddress",
    "EventType",
    "Action",
  ],
  tells: ({ eventType }) =>
    eventType === "EmailMalware" || eventType === "EmailPhish" || eventType === "SpamDetections",
});
