/** Whole minutes of work as a person is told them: a lab that was worked on took one at least. */
export function workMinutes(elapsed: number): number {
  return elapsed === 0 ? 0 : Math.max(1, Math.round(elapsed / 60_000));
}
