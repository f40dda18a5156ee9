/** Longer texts are in no index: nobody filters by a whole description. */
const longest = 100;

/** What a row's values say, as index words. */
export function valueWords({ values }: { readonly values: Readonly<Record<string, unknown>> }): readonly string[] {
  return Object.entries(values).flatMap(([key, value]) => valueWord(key, value) ?? []);
}

/** The index word of rows that hold a text, a number or a truth value under a key; null where the index does not tell. */
export function valueWord(key: string, value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  return value === "" || String(value).length > longest ? null : `${key}=${value}`.toLowerCase();
}
