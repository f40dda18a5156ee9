import { readDataFile } from "../../base/dataFile.ts";
import type { Edition } from "../../objects/host/ambient.ts";

export interface ApprovedVerb {
  readonly verb: string;
  readonly alias: string;
  readonly group: string;
  readonly description: string;
}

/** Those that PowerShell 6 added. */
const addedInCore: ReadonlySet<string> = new Set(["Build", "Deploy"]);

/** The verbs with which names of commands should begin, group by group. */
export function approvedVerbs(edition: Edition): readonly ApprovedVerb[] {
  const all = JSON.parse(readDataFile("verbs.json")) as readonly ApprovedVerb[];
  return edition === "Core" ? all : all.filter(({ verb }) => !addedInCore.has(verb));
}
