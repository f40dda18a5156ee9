import { servesAs } from "../../server/serverVersion.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** Whether a server, as a row, does what a role stands for. */
export function rowServesAs(role: string): (row: NounRow) => boolean {
  return ({ values: { AdminDisplayVersion, ServerRole } }) =>
    servesAs({ version: String(AdminDisplayVersion ?? ""), serverRole: String(ServerRole ?? "").split(", ") }, role);
}
