/** Whether a name is made as those of cmdlets are: programs hardly have such names. */
export function isVerbNoun(name: string): boolean {
  return /^[\p{L}]+-[\p{L}][\p{L}\p{N}_]*$/u.test(name);
}
