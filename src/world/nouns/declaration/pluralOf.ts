/** "accepted domains", "mailbox searches", "policies"; what ends in a single s is several already ("statistics"). */
export function pluralOf(called: string): string {
  if (/(ss|x|ch|sh)$/i.test(called)) return `${called}es`;
  if (/s$/i.test(called)) return called;
  return /[^aeiou]y$/i.test(called) ? `${called.slice(0, -1)}ies` : `${called}s`;
}
