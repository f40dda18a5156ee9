import type { PSSessionObject } from "../../objects/values/shell/PSSessionObject.ts";
import { numberedTableKey } from "./NumberedTable.ts";

/** The sessions on computers (PSSession) that a session has opened. */
export const sessionTableKey = numberedTableKey<PSSessionObject>("sessions");
