import { ownEntry } from "../../../base/ownEntry.ts";
import { beginningWith } from "../beginningWith.ts";
import { type Candidate, type CandidateKind, candidate } from "../Candidate.ts";

const keys: Readonly<Record<string, string>> = {
  GUID: "[string]\nThe module's id, where that must fit, too.",
  MaximumVersion: "[string]\nThe highest version that will do.",
  ModuleName: "[string]\nThe module's name; it must be there.",
  ModuleVersion: "[string]\nThe lowest version that will do.",
  RequiredVersion: "[string]\nThe one version that will do.",
};

/** Keys that leave no place for others: one version, or a lowest and a highest one. */
const instead: Readonly<Record<string, readonly string[]>> = {
  RequiredVersion: ["ModuleVersion", "MaximumVersion"],
  ModuleVersion: ["RequiredVersion"],
  MaximumVersion: ["RequiredVersion"],
};

/** Keys of a module's specification that begin with a word, without those that are written and those that these exclude. */
export function moduleKeys(word: string, kind: CandidateKind, written: readonly string[] = []): Candidate[] {
  const there = new Set(written.map((key) => key.toLowerCase()));
  const taken = Object.keys(keys).filter((key) => there.has(key.toLowerCase()));
  const excluded = new Set(taken.flatMap((key) => [key, ...(ownEntry(instead, key) ?? [])]));
  return beginningWith(
    Object.keys(keys).filter((key) => !excluded.has(key)),
    word,
  ).map((key) => candidate(key, kind, key, keys[key]));
}
