import { nounNamed } from "../nouns/nounNamed.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { rowValueNamed } from "../nouns/rows/rowValueNamed.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import { findService } from "../service/Service.ts";
import type { World } from "../World.ts";
import { copyStatus, type DatabaseCopy } from "./databaseCopies.ts";

/** What a copy's state says of the content index beside it (names documented; which goes with which is inferred). */
const states: Readonly<Record<string, string | undefined>> = {
  FailedAndSuspended: "FailedAndSuspended",
  Suspended: "Suspended",
  Seeding: "Seeding",
  ServiceDown: "Unknown",
};

/** The state of a copy's content index. Since Exchange 2019 the index is part of the database (documented). */
export function contentIndexState(world: World, row: NounRow, copy: DatabaseCopy): string {
  if (isVersionAtLeast(copy.server.values.AdminDisplayVersion, "15.2.0.0")) return "NotApplicable";
  if (!isIndexed(world, row)) return "Disabled";
  return states[copyStatus(world, row, copy)] ?? (stoppedSearchService(world, copy.server.name) ? "Failed" : "Healthy");
}

/** Whether a database is to be indexed. */
export function isIndexed(world: World, row: NounRow): boolean {
  const databases = nounNamed("MailboxDatabase");
  return !databases || rowValueNamed(world, databases, row, "IndexEnabled") !== false;
}

/** A service of search that doesn't run on a server, by the name that it shows; null where both do. */
export function stoppedSearchService(world: World, server: string): string | null {
  for (const name of ["MSExchangeFastSearch", "HostControllerService"]) {
    const service = findService(world, server, name);
    if (service && service.status !== "Running") return service.displayName;
  }
  return null;
}
