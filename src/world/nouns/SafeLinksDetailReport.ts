import { defineMailReport } from "./mailFlow/defineMailReport.ts";

/** Nobody clicks links. */
export default defineMailReport({
  noun: "SafeLinksDetailReport",
  columns: ["ClickTime", "Url", "Action", "AppName", "RecipientAddress"],
  tells: null,
});
