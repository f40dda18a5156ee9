/** What the history does with an input: nothing, keep it for this session, or for later ones, too. */
export type AddToHistoryOption = (typeof addToHistoryOptions)[number];

export const addToHistoryOptions = ["SkipAdding", "MemoryOnly", "MemoryAndFile"] as const;

/** What PSReadLine takes for a sign that an input holds a secret: such an input it does not save. */
const signsOfSecrets = /password|asplaintext|token|apikey|secret/i;

/** What becomes of an input where no script says it. */
export function usualHistoryOption(input: string): AddToHistoryOption {
  return signsOfSecrets.test(input) ? "MemoryOnly" : "MemoryAndFile";
}
