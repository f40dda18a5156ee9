/** The texts of a value that is kept as a list; none where it is no list. */
export function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A value that is a text, or the texts of one that is a list; empty ones are none. */
export function textsIn(value: unknown): readonly string[] {
  return [value].flat().filter((each): each is string => typeof each === "string" && each !== "");
}
