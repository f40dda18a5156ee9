import { defineMailReport } from "./mailFlow/defineMailReport.ts";

/** No account is taken over. */
export default defineMailReport({
  noun: "CompromisedUserDetailReport",
  columns: ["Date", "Action", "UserId"],
  tells: null,
});
