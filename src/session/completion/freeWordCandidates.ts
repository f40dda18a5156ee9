import type { Engine } from "../../runtime/Engine.ts";
import type { Candidate } from "./Candidate.ts";
import { commandCandidates } from "./commandCandidates.ts";
import { pathCandidates } from "./pathCandidates.ts";

/** A word of which nothing is known: files, and commands where it has a hyphen, as their names do. */
export function freeWordCandidates(engine: Engine, written: string): Candidate[] {
  const files = pathCandidates(engine, written);
  return written.includes("-") ? [...files, ...commandCandidates(engine, written, { withFiles: false })] : files;
}
