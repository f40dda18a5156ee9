/** Values of a page that another run cannot have: told by their form. */
const kinds = [
  { name: "guid", pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi },
  { name: "thumbprint", pattern: /\b[0-9a-f]{40}\b/gi },
  { name: "date", pattern: /\b\d{1,2}\/\d{1,2}\/\d{4}(\s+\d{1,2}:\d{2}(:\d{2})?\s?[AP]M)?/g },
  { name: "host", pattern: /\b[a-z][\w-]*(\.[a-z][\w-]*)+\.(com|local|net|org|lab|test)\b/gi },
] as const;

/** Whether a value belongs to the organisation, so that it must be just that one. */
export type IsPinned = (value: string) => boolean;

/**
 * Whether a printed line is the page's line: the same text, except that GUIDs, thumbprints, dates and host names may
 * differ from those of the page where the organisation does not fix them. Blanks at the end do not count.
 */
export function matchLine(expected: string, actual: string, isPinned: IsPinned): boolean {
  const [wanted, seen] = [expected.trimEnd(), actual.trimEnd()];
  if (wanted === seen) return true;
  const first = takeOut(wanted);
  const second = takeOut(seen);
  if (first.text !== second.text) return false;
  return first.values.every((value, index) => value === second.values[index] || !isPinned(value));
}

function takeOut(line: string): { readonly text: string; readonly values: readonly string[] } {
  const values: string[] = [];
  let text = line;
  for (const { name, pattern } of kinds) {
    text = text.replace(pattern, (value: string) => {
      values.push(value);
      return `\u0000${name}\u0000`;
    });
  }
  return { text, values };
}
