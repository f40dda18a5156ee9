/**
 * The id of a heading: its letters and digits in lower case from the first letter on, "-" for blanks; letters lose their
 * marks. What has nothing of that is a "section"; one that was there before gets a number.
 */
export function headingIdentifier(text: string, taken: Set<string>): string {
  const plain = text.toLowerCase().replace(/ß/g, "ss").normalize("NFD").replace(/\p{M}/gu, "");
  const kept = plain
    .replace(/\s+/g, "-")
    .replace(/[^\p{L}\p{Nd}._-]/gu, "")
    .replace(/^[^\p{L}]+/u, "")
    .replace(/-{2,}/g, "-")
    .replace(/[-._]+$/, "");
  const base = kept === "" ? "section" : kept;
  let identifier = base;
  for (let number = 1; taken.has(identifier); number++) identifier = `${base}-${number}`;
  taken.add(identifier);
  return identifier;
}
