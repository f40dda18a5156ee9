import type { JobObject } from "../../objects/values/shell/JobObject.ts";
import { numberedTableKey } from "./NumberedTable.ts";

/** The background jobs of a session. */
export const jobTableKey = numberedTableKey<JobObject>("jobs");
