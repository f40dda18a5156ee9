/** An input as it was: its text, and where the cursor stood. */
export interface HeldInput {
  readonly text: string;
  readonly cursor: number;
}

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

const right = "\u001b[C";
const left = "\u001b[D";
const backspace = "\u007f";

/**
 * The keys that make one text of another, as an input method did it at a stroke: to the end of what differs, backwards over
 * it, and what stands in its place, which is given apart.
 */
export function keysOfChange(held: HeldInput, text: string): { readonly keys: string; readonly typed: string } {
  const shorter = Math.min(held.text.length, text.length);
  let start = 0;
  while (start < shorter && held.text[start] === text[start]) start++;
  let kept = 0;
  while (kept < shorter - start && held.text.at(-1 - kept) === text.at(-1 - kept)) kept++;
  // Between equal characters the change is where the cursor stands.
  const isInsertion = start + kept === held.text.length;
  if (isInsertion && held.cursor < start && held.cursor >= start - (text.length - held.text.length)) {
    const moved = text.slice(held.cursor, held.cursor + text.length - held.text.length);
    if (text === held.text.slice(0, held.cursor) + moved + held.text.slice(held.cursor))
      return { keys: "", typed: moved };
  }
  const end = held.text.length - kept;
  const way = held.text.slice(Math.min(held.cursor, end), Math.max(held.cursor, end));
  const moves = (end > held.cursor ? right : left).repeat(countOf(way));
  return {
    keys: moves + backspace.repeat(countOf(held.text.slice(start, end))),
    typed: text.slice(start, text.length - kept),
  };
}

function countOf(text: string): number {
  return [...characters.segment(text)].length;
}
