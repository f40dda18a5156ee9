/** How much of a script the parser takes; more of it is an error with the id ScriptTooComplicated. */
export const parserBudget = {
  /** Rules inside of each other: parentheses, blocks, strings with expressions. */
  nesting: 1_000,
  /** Operators, members, indexes or commands in one row. */
  chain: 10_000,
  characters: 16_000_000,
} as const;

/** Thrown where a script is more than the budget; `parseScript` turns it into an error. */
export class TooComplicated extends Error {}

export function checkChain(length: number): void {
  if (length > parserBudget.chain) throw new TooComplicated();
}
