import type { RunspaceObject } from "../../objects/values/shell/RunspaceObject.ts";
import { numberedTableKey } from "./NumberedTable.ts";

/** The runspaces of a session's process. */
export const runspaceTableKey = numberedTableKey<RunspaceObject>("runspace objects");
