import { defineMailReport } from "./mailFlow/defineMailReport.ts";

/** What was delivered is not taken back later. */
export default defineMailReport({
  noun: "DetailZapReport",
  columns: ["Date", "Subject", "MessageId", "SenderAddress", "RecipientAddress"],
  tells: null,
});
