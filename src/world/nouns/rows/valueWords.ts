/** Longer texts are in no index: nobody filters by a whole description. */
const longest = 100;

/** What a row's values say, as index words. */
export function valueWords({ values }: { readonly values: Readonly<Record<string, unknown>> }): readonly string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const word = typeof value === "string" ? valueWord(key, value) : null;
    return word === null ? [] : [word];
  });
}

/** The index word of rows that hold a text under a key; null where the index does not tell. */
export function valueWord(key: string, text: string): string | null {
  return text === "" || text.length > longest ? null : `${key}=${text}`.toLowerCase();
}
