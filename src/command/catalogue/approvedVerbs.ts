import { readDataFile } from "../../base/dataFile.ts";
import type { Edition, PerEdition } from "../../diag/Edition.ts";

export interface ApprovedVerb {
  readonly verb: string;
  readonly alias: string;
  readonly group: string;
  readonly description: string;
}

/** Verbs of the table that an edition has not yet: PowerShell 6 added some. */
const absent: PerEdition<ReadonlySet<string>> = { Desktop: new Set(["Build", "Deploy"]), Core: new Set() };

/** The verbs with which names of commands should begin, group by group. */
export function approvedVerbs(edition: Edition): readonly ApprovedVerb[] {
  const all = JSON.parse(readDataFile("verbs.json")) as readonly ApprovedVerb[];
  return all.filter(({ verb }) => !absent[edition].has(verb));
}
