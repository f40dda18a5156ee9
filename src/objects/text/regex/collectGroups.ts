import { pollStop } from "../../../base/budget.ts";
import { isWordCharacter } from "./unicodeClasses.ts";

export interface GroupTable {
  /** Groups in order of their numbers; number 0 is the whole match. */
  readonly list: readonly { readonly number: number; readonly name: string }[];
  /** Number of each group by name; numbered groups by their digits. */
  readonly byName: ReadonlyMap<string, number>;
  /** Numbers of the unnamed groups in order of their parentheses. */
  readonly unnamed: readonly number[];
}

/**
 * A first pass over the pattern: unnamed groups get 1, 2, 3 ... in order, groups named by a number that number, and
 * then the named ones the numbers that are left.
 */
export function collectGroups(pattern: string, options: number): GroupTable {
  const numbers = new Set<number>([0]);
  const names: string[] = [];
  const unnamed: number[] = [];
  let next = 1;
  for (const group of groupsOf(pattern, options)) {
    if (group === "") {
      unnamed.push(next);
      numbers.add(next++);
    } else if (/^\d+$/.test(group)) numbers.add(Number(group));
    else if (!names.includes(group)) names.push(group);
  }
  const byName = new Map<string, number>();
  const list = [...numbers].map((number) => ({ number, name: String(number) }));
  let free = next;
  for (const name of names) {
    while (numbers.has(free)) free++;
    numbers.add(free);
    byName.set(name, free);
    list.push({ number: free, name });
  }
  for (const { number, name } of list) byName.set(name, number);
  return { list: list.sort((left, right) => left.number - right.number), byName, unnamed };
}

/** The names of all capturing groups, "" for unnamed ones. */
function* groupsOf(pattern: string, options: number): Generator<string> {
  const saved: number[] = [];
  let current = options;
  // The parentheses of a condition, "(?(...)yes|no)", capture nothing.
  let isCondition = false;
  for (let at = 0; at < pattern.length; at++) {
    pollStop();
    const character = pattern[at];
    if (character === "\\") at++;
    else if (character === "[") at = endOfSet(pattern, at);
    else if (character === "#" && current & 32) {
      while (at < pattern.length && pattern[at] !== "\n") at++;
    } else if (character === ")") current = saved.pop() ?? current;
    else if (character === "(") {
      if (pattern.startsWith("(?#", at)) {
        const end = pattern.indexOf(")", at);
        at = end < 0 ? pattern.length : end;
        continue;
      }
      const inline = /^\(\?([imnsx+-]*)([:)])/i.exec(pattern.slice(at, at + 20));
      if (inline?.[2] === ")") {
        current = applyOptions(current, inline[1]);
        at += inline[0].length - 1;
        continue;
      }
      saved.push(current);
      if (inline) current = applyOptions(current, inline[1]);
      else if (pattern[at + 1] !== "?") {
        if (!(current & 4) && !isCondition) yield "";
      } else {
        const name = nameOfGroup(pattern, at + 2);
        if (name) yield name;
      }
      isCondition = pattern.startsWith("(?(", at);
    }
  }
}

function nameOfGroup(pattern: string, at: number): string {
  if (pattern[at] !== "<" && pattern[at] !== "'") return "";
  let end = at + 1;
  while (end < pattern.length && isWordCharacter(pattern.charCodeAt(end))) end++;
  return pattern.slice(at + 1, end);
}

function applyOptions(options: number, letters: string): number {
  const bits: Readonly<Record<string, number>> = { i: 1, m: 2, n: 4, s: 16, x: 32 };
  let [result, isOff] = [options, false];
  for (const letter of letters.toLowerCase()) {
    if (letter === "-") isOff = true;
    else if (letter === "+") isOff = false;
    else result = isOff ? result & ~bits[letter] : result | bits[letter];
  }
  return result;
}

function endOfSet(pattern: string, start: number): number {
  let at = start + 1;
  if (pattern[at] === "^") at++;
  if (pattern[at] === "]") at++;
  for (; at < pattern.length; at++) {
    if (pattern[at] === "\\") at++;
    else if (pattern[at] === "[" && pattern[at - 1] === "-") at = endOfSet(pattern, at);
    else if (pattern[at] === "]") return at;
  }
  return pattern.length;
}
