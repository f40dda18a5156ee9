/** The items of a list that a parameter took; a null among them, which .NET's arrays keep, is no item. */
export function givenItems(items: readonly string[] | null | undefined): readonly string[] {
  return items?.filter((item) => item !== null) ?? [];
}
