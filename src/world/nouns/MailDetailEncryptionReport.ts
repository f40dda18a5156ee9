import { defineMailReport } from "./mailFlow/defineMailReport.ts";

/** No message is encrypted by a rule: such rules end in NotModelled. */
export default defineMailReport({
  noun: "MailDetailEncryptionReport",
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
  tells: null,
});
