import type { Lab } from "../../labs/file/Lab.ts";
import { labText } from "../../labs/file/LabProblem.ts";
import type { LabJournal } from "../../labs/run/LabJournal.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { UsageError } from "../options/UsageError.ts";

/** The lab with the seed of --seed, so that each learner has values of their own. A journal that began with another one is refused. */
export function seededLab(lab: Lab, args: ParsedArguments, journal: LabJournal | null): Lab {
  const seed = args.text("seed");
  if (seed === null) return lab;
  const found = journal ? (journal.head.seed ?? lab.seed) : seed;
  if (found !== seed) throw new UsageError(labText("LabSeedOfOther", { found, seed }));
  return { ...lab, seed };
}
