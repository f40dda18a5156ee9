/** What all texts begin with, capitals or not, as the first has it. */
export function commonBeginning(texts: readonly string[]): string {
  let [common = ""] = texts;
  for (const text of texts) {
    let length = 0;
    while (length < common.length && common[length].toLowerCase() === text[length]?.toLowerCase()) length++;
    common = common.slice(0, length);
  }
  return common;
}
