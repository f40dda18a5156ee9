import { defineMailReport } from "./mailFlow/defineMailReport.ts";

/** Senders are not authenticated by their domains, so that none counts as spoofed. */
export default defineMailReport({
  noun: "SpoofMailReport",
  columns: ["Date", "Domain", "Action", "SpoofedSender", "TrueSender", "MessageCount"],
  tells: null,
});
