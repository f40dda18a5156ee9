import { defineMailReport } from "./mailFlow/defineMailReport.ts";

/** No account is taken over. */
export default defineMailReport({
  noun: "CompromisedUserAggregateReport",
  columns: ["Date", "Action", "UserCount"],
  tells: null,
});
