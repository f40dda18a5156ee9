import { UsageError } from "./options/UsageError.ts";

/** How many processes `--jobs` wants at once. */
export function readJobs(text: string | null): number {
  if (text === null) return 1;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= 1 && number <= 256))
    throw new UsageError(`--jobs takes a whole number from 1 to 256, not '${text}'.`);
  return number;
}
