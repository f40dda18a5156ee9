import type { TestWishes } from "./TestWishes.ts";

/** The files of this shard, in the order in which they run. */
export function chooseFiles(files: readonly string[], { shard, shuffle }: TestWishes): string[] {
  const own = shard === null ? [...files] : files.filter((_, at) => at % shard.parts === shard.part - 1);
  return shuffle === null ? own : shuffled(own, shuffle);
}

/** The same order for the same number. */
function shuffled(files: string[], seed: number): string[] {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) >>> 0;
    return Math.floor(((state ^ (state >>> 12)) >>> 0) / (0x1_0000_0000 / below));
  };
  for (let at = files.length - 1; at > 0; at--) {
    const other = next(at + 1);
    [files[at], files[other]] = [files[other], files[at]];
  }
  return files;
}
