import { forwardSlashes } from "../../base/text/forwardSlashes.ts";
import { UsageError } from "../options/UsageError.ts";
import { findTestFiles } from "./findTestFiles.ts";
import { shuffled } from "./shuffled.ts";
import type { PlannedFile } from "./TestedFile.ts";
import type { TestWishes } from "./TestWishes.ts";

/** Which files are to run, in their order. */
export interface TestPlan {
  readonly files: readonly PlannedFile[];
  /** How many there are in all shards. */
  readonly fileCount: number;
}

/** The files that words name; of them this shard's, in the order in which they run. */
export function planTests(
  words: readonly string[],
  { shard, shuffle }: Pick<TestWishes, "shard" | "shuffle">,
): TestPlan {
  const places = words.length === 0 ? ["."] : words;
  const found = findTestFiles(places);
  if (found.length === 0) throw new UsageError(`There is no *.Tests.ps1 and no *.transcript in ${places.join(", ")}.`);
  const ordered = shuffle === null ? found : shuffled(found, shuffle);
  const all = ordered.map((file, place) => ({ file: forwardSlashes(file), place }));
  const files = shard === null ? all : all.filter(({ place }) => place % shard.parts === shard.part - 1);
  return { files, fileCount: all.length };
}
