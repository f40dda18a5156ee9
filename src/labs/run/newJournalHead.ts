import { instant } from "../../base/instant.ts";
import type { Lab } from "../file/Lab.ts";
import type { LabJournalHead } from "./LabJournal.ts";
import type { LabSurroundings } from "./LabSurroundings.ts";
import { labEdition } from "./labEdition.ts";

/** What a journal begins with: which lab, of which edition and with which seed, and since when. */
export function newJournalHead(lab: Lab, surroundings: LabSurroundings): LabJournalHead {
  return {
    kind: "cmdlab lab journal",
    version: 1,
    lab: lab.id,
    edition: labEdition(lab, surroundings),
    seed: lab.seed,
    started: instant(surroundings.today()),
  };
}
