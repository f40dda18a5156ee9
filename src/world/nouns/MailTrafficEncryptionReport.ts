import { defineMailReport } from "./mailFlow/defineMailReport.ts";

/** No message is encrypted by a rule: such rules end in NotModelled. */
export default defineMailReport({
  noun: "MailTrafficEncryptionReport",
  columns: ["Date", "Domain", "EventType", "Direction", "Action", "MessageCount"],
  tells: null,
});
