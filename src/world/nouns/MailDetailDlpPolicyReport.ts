import { defineMailReport } from "./mailFlow/defineMailReport.ts";

export default defineMailReport({
  noun: "MailDetailDlpPolicyReport",
  columns: [
    "Date",
    "MessageId",
    "Domain",
    "Subject",
    "MessageSize",
    "Direction",
    "SenderAddress",
    "RecipientAddress",
    "DlpPolicy",
    "TransportRule",
    "EventType",
    "Action",
  ],
  tells: null,
  unless: "DlpCompliancePolicy",
});
