/** Longer texts are in no index: nobody filters by a whole description. */
const longest = 100;

export type MomentMember = "whenCreated" | "whenChanged";

interface ValuedRow extends Readonly<Record<MomentMember, string>> {
  readonly values: Readonly<Record<string, unknown>>;
}

/** What a row's values and moments say, as index words: what is held, under which keys, and since when. */
export function valueWords(row: ValuedRow): readonly string[] {
  const held = Object.entries(row.values).flatMap(([key, value]) => {
    const word = valueWord(key, value);
    return word === null ? [heldWord(key)] : [heldWord(key), word];
  });
  const moments = momentMembers.flatMap((member) =>
    spans.map(({ to }) => momentWord(member, row[member].slice(0, to))),
  );
  return [...held, ...moments];
}

/** The index word of rows that hold anything under a key. */
export function heldWord(key: string): string {
  return `=${key}`.toLowerCase();
}

/**
 * The index words among whose rows are all with a moment (`2026-11-29T18:00:00Z`) from, or up to, the given one: its month,
 * and the other months of its year, years of its decade and so on; null where its year has not four digits.
 */
export function momentWords(member: MomentMember, moment: string, side: "from" | "to"): readonly string[] | null {
  if (!/^\d{4}-\d{2}-/.test(moment)) return null;
  const others = spans.flatMap(({ from, to, first, last }) => {
    const own = Number(moment.slice(from, to));
    const [least, most] = side === "from" ? [own + 1, last] : [first, own - 1];
    const count = Math.max(0, most - least + 1);
    return Array.from(
      { length: count },
      (_, at) => moment.slice(0, from) + String(least + at).padStart(to - from, "0"),
    );
  });
  return [moment.slice(0, spans[spans.length - 1].to), ...others].map((span) => momentWord(member, span));
}

export const momentMembers: readonly MomentMember[] = ["whenCreated", "whenChanged"];

/** Century, decade, year and month: which characters of a moment tell them, and of which numbers they are. */
const spans = [
  { from: 0, to: 2, first: 0, last: 99 },
  { from: 2, to: 3, first: 0, last: 9 },
  { from: 3, to: 4, first: 0, last: 9 },
  { from: 5, to: 7, first: 1, last: 12 },
] as const;

function momentWord(member: MomentMember, span: string): string {
  return `${member}~${span}`.toLowerCase();
}

/** The index word of rows that hold a text, a number or a truth value under a key; null where the index does not tell. */
export function valueWord(key: string, value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return null;
  return value === "" || String(value).length > longest ? null : `${key}=${value}`.toLowerCase();
}
