/** What is asked of a row. */
interface Named {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Beginnings of these lengths are in the index; what is longer is looked for under the longest of them. */
const lengths = [8, 6, 4, 3, 2, 1];

/** The names by which somebody who writes begins to call a recipient. */
export function namesOfRow({ name, values }: Named): readonly string[] {
  return typeof values.Alias === "string" && values.Alias !== name ? [name, values.Alias] : [name];
}

/** Beginnings of a recipient's names, the one that is shown too, as index words. */
export function beginningWords(row: Named): readonly string[] {
  const words = new Set<string>();
  const { DisplayName: shown } = row.values;
  for (const name of typeof shown === "string" ? [...namesOfRow(row), shown] : namesOfRow(row))
    for (const length of lengths) if (name.length >= length) words.add(name.slice(0, length).toLowerCase());
  return [...words];
}

/** The index word under which all names stand that begin with a text; null for an empty one. */
export function beginningWord(text: string): string | null {
  const length = lengths.find((each) => each <= text.length);
  return length === undefined ? null : text.slice(0, length).toLowerCase();
}
