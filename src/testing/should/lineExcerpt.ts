/** A part of a text, and where an index of the whole is in it. */
export interface Excerpt {
  readonly text: string;
  readonly index: number;
}

/**
 * The part around an index that has room in a line, with so many characters behind it; all of the text where a line has no
 * room for both marks and what is around (inferred from calls with narrow lines).
 */
export function lineExcerpt(text: string, index: number, room: number, context: number, mark = "..."): Excerpt {
  if (text.length <= room || 2 * (mark.length + context) + 1 > room) return { text, index };
  const end = index + 1 + context;
  if (end <= room - mark.length) return { text: `${text.slice(0, room - mark.length)}${mark}`, index };
  const start = Math.max(0, end - (room - 2 * mark.length));
  const isToEnd = text.length - start <= room - mark.length;
  const shown = isToEnd ? text.slice(start) : `${text.slice(start, start + room - 2 * mark.length)}${mark}`;
  return { text: `${mark}${shown}`, index: index - start + mark.length };
}
