/** Runs and seed of a fuzzer: few and fixed inside the suite; CMDLAB_FUZZ_RUNS and CMDLAB_FUZZ_SEED ask for others. */
export function fuzzSettings(runs: number): { readonly numRuns: number; readonly seed: number } {
  const { CMDLAB_FUZZ_RUNS, CMDLAB_FUZZ_SEED } = process.env;
  return { numRuns: Number(CMDLAB_FUZZ_RUNS ?? runs), seed: Number(CMDLAB_FUZZ_SEED ?? 1) };
}
