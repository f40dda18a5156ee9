/** How far two names are apart: letters added, left out, replaced, or two neighbours swapped; more than `most` counts as `most + 1`. */
export function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        cost = Math.min(cost, before[column - 2] + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  return above[right.length];
}

/** Names to look for near ones in, by their lengths. */
export class NameIndex {
  readonly #byLength = new Map<
    number,
    { readonly name: string; readonly folded: string; readonly letters: number }[]
  >();
  readonly #known = new Map<string, readonly string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const folded = name.toLowerCase();
      const row = { name, folded, letters: lettersOf(folded) };
      const rows = this.#byLength.get(name.length);
      if (rows) rows.push(row);
      else this.#byLength.set(name.length, [row]);
    }
  }

  /** The names that are nearest to a word, at most three, and at most two letters apart; one in a short word. */
  near(word: string): readonly string[] {
    const wanted = word.toLowerCase();
    let found = this.#known.get(wanted);
    if (found === undefined) {
      found = this.#search(wanted);
      this.#known.set(wanted, found);
    }
    return found;
  }

  #search(wanted: string): readonly string[] {
    const letters = lettersOf(wanted);
    let most = wanted.length < 8 ? 1 : 2;
    let found: string[] = [];
    for (let length = wanted.length - most; length <= wanted.length + most; length++)
      for (const { name, folded, letters: own } of this.#byLength.get(length) ?? []) {
        if (bitsOf(letters ^ own) > 2 * most) continue;
        const apart = distance(wanted, folded, most);
        if (apart > most || apart === 0) continue;
        if (apart < most) found = [];
        most = apart;
        found.push(name);
      }
    return found.sort().slice(0, 3);
  }
}

/** A bit for each letter that occurs: two edits change at most four. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let index = 0; index < folded.length; index++) letters |= 1 << (folded.charCodeAt(index) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The names that are nearest to a word. */
export function nearNames(word: string, names: Iterable<string>): readonly string[] {
  return new NameIndex(names).near(word);
}

/** "Did you mean 'a' or 'b'?" with a blank in front; empty where nothing is near. */
export function didYouMean(names: readonly string[], prefix = ""): string {
  if (names.length === 0) return "";
  const quoted = names.map((name) => `'${prefix}${name}'`);
  const list = quoted.length === 1 ? quoted[0] : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
  return ` Did you mean ${list}?`;
}
