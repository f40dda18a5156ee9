import { runEnd } from "../base/text/runEnd.ts";
import { toText } from "../objects/ops/toText.ts";
import { matchStars, type StarPart, upperCode } from "../objects/text/regex/matchStars.ts";
import { dmtfText } from "../objects/text/time/dmtfDateTime.ts";
import { DateTime } from "../objects/values/time/DateTime.ts";

/** A row of a class: property names and values in the order in which they show. */
export type WmiRow = readonly (readonly [string, unknown])[];
export type WmiTest = (row: WmiRow) => boolean;

export interface WmiSelection {
  readonly className: string;
  /** Null: all. */
  readonly properties: readonly string[] | null;
}

export interface WmiQuery extends WmiSelection {
  readonly test: WmiTest;
  /** The names of properties that the condition asks for. */
  readonly asked: readonly string[];
}

export interface WmiCondition {
  readonly test: WmiTest;
  readonly asked: readonly string[];
}

/** "SELECT Name, State FROM Win32_Service WHERE ...": null where the text is no query. */
export function parseQuery(text: string): WmiQuery | null {
  const clauses = clausesOf(text);
  const condition = clauses && parseCondition(clauses.condition);
  return condition ? { ...selectionIn(clauses), ...condition } : null;
}

/** What a query asks for, whatever its condition is; null where the text is no query. */
export function parseSelection(text: string): WmiSelection | null {
  const clauses = clausesOf(text);
  return clauses && selectionIn(clauses);
}

function selectionIn({ selected, className }: Clauses): WmiSelection {
  return { className, properties: selected === "*" ? null : selected.split(",").map((name) => name.trim()) };
}

interface Clauses {
  readonly selected: string;
  readonly className: string;
  /** What stands behind WHERE; empty without one. */
  readonly condition: string;
}

/** The clauses of a query, found word by word: a pattern has no room for names of millions of letters. */
function clausesOf(text: string): Clauses | null {
  const first = wordFrom(text, 0);
  if (first.word !== "select") return null;
  const begin = wordFrom(text, first.end).start;
  for (let at = wordFrom(text, begin); at.word !== ""; at = wordFrom(text, at.end)) {
    if (at.word !== "from") continue;
    const selected = text.slice(begin, at.start).trim();
    const name = wordFrom(text, at.end);
    const where = wordFrom(text, name.end);
    const condition = text.slice(where.end).trim();
    const isWhole = where.word === "" || (where.word === "where" && condition !== "");
    if (isWhole && !name.word.includes(",") && areNames(name.word) && (selected === "*" || areNames(selected)))
      return { selected, className: text.slice(name.start, name.end), condition };
  }
  return null;
}

interface Word {
  /** In lower case; empty behind the last one. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The next word between white space. */
function wordFrom(text: string, from: number): Word {
  let start = from;
  while (start < text.length && isBlank(text[start])) start++;
  let end = start;
  while (end < text.length && !isBlank(text[end])) end++;
  return { word: text.slice(start, end).toLowerCase(), start, end };
}

function isBlank(character: string): boolean {
  return character <= " " || character > "~" ? character.trim() === "" : false;
}

/** Whether a text is names between commas or white space. */
function areNames(text: string): boolean {
  for (const character of text) if (character !== "," && !/^\w$/.test(character) && !isBlank(character)) return false;
  return text !== "";
}

/** The condition behind WHERE; an empty one holds for all. Null where it is none. */
export function parseCondition(text: string): WmiCondition | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  if (tokens.length === 0) return { test: () => true, asked: [] };
  const reader = new ConditionReader(tokens);
  const test = reader.any();
  return test !== null && reader.isAtEnd ? { test, asked: reader.asked } : null;
}

/** Texts in quotation marks, comparisons, parentheses and words; null where something else stands. */
function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at);
    if (end > at) tokens.push(text.slice(at, end));
    else if (text[at].trim() !== "") return null;
    at = Math.max(end, at + 1);
  }
  return tokens;
}

function tokenEnd(text: string, start: number): number {
  const first = text[start];
  if (first === "'" || first === '"') {
    for (let at = start + 1; at < text.length; at += text[at] === "\\" ? 2 : 1) if (text[at] === first) return at + 1;
    return start;
  }
  if (/^(?:<>|<=|>=|!=)/.test(text.slice(start, start + 2))) return start + 2;
  if ("=<>()".includes(first)) return start + 1;
  return runEnd(text, start, /[\w.\-+]{1,100}/y);
}

/** any: all (OR all)*; all: one (AND one)*; one: NOT one | ( any ) | name operator literal. */
class ConditionReader {
  readonly asked: string[] = [];
  #at = 0;
  readonly #tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  any(): WmiTest | null {
    const tests = this.#joined("or", () => this.#all());
    return tests && ((row) => tests.some((test) => test(row)));
  }

  #all(): WmiTest | null {
    const tests = this.#joined("and", () => this.#one());
    return tests && ((row) => tests.every((test) => test(row)));
  }

  #joined(word: string, part: () => WmiTest | null): WmiTest[] | null {
    const tests: WmiTest[] = [];
    do {
      const test = part();
      if (!test) return null;
      tests.push(test);
    } while (this.#take(word));
    return tests;
  }

  #one(): WmiTest | null {
    if (this.#take("not")) {
      const inner = this.#one();
      return inner && ((row) => !inner(row));
    }
    if (this.#take("(")) {
      const inner = this.any();
      return this.#take(")") ? inner : null;
    }
    const name = this.#next();
    if (name === undefined || !/^\w+$/.test(name)) return null;
    this.asked.push(name);
    if (this.#take("is")) {
      const isNot = this.#take("not");
      return this.#take("null") ? (row) => (valueOf(row, name) === null) !== isNot : null;
    }
    const operator = this.#next()?.toLowerCase();
    const literal = this.#next();
    if (operator === undefined || literal === undefined) return null;
    return comparison(name, operator, literal);
  }

  #take(word: string): boolean {
    if (this.#tokens[this.#at]?.toLowerCase() !== word) return false;
    this.#at++;
    return true;
  }

  #next(): string | undefined {
    return this.#tokens[this.#at++];
  }
}

function valueOf(row: WmiRow, name: string): unknown {
  const value = row.find(([property]) => property.toLowerCase() === name.toLowerCase())?.[1] ?? null;
  return value instanceof DateTime ? dmtfText(value) : value;
}

function comparison(name: string, operator: string, literal: string): WmiTest | null {
  const isText = /^['"]/.test(literal);
  const wanted = isText ? literal.slice(1, -1).replace(/\\(.)/gs, "$1") : literal;
  if (operator === "like") {
    const pattern = likePattern(wanted);
    return (row) => matchStars(pattern, toText(valueOf(row, name)), true);
  }
  const holds = comparisons.get(operator);
  if (!holds) return null;
  return (row) => {
    const value = valueOf(row, name);
    if (value === null) return wanted.toLowerCase() === "null" && operator === "=";
    return holds(order(toText(value), wanted));
  };
}

const comparisons = new Map<string, (order: number) => boolean>([
  ["=", (order) => order === 0],
  ["!=", (order) => order !== 0],
  ["<>", (order) => order !== 0],
  ["<", (order) => order < 0],
  ["<=", (order) => order <= 0],
  [">", (order) => order > 0],
  [">=", (order) => order >= 0],
]);

/** Numbers by size, all else by letters without case. */
function order(left: string, right: string): number {
  const isNumeric = [left, right].every((text) => text.trim() !== "" && !Number.isNaN(Number(text)));
  if (isNumeric) return Number(left) - Number(right);
  const [low, high] = [left.toLowerCase(), right.toLowerCase()];
  return low < high ? -1 : low > high ? 1 : 0;
}

/** % any text, _ one character, [a-f] and [^a-f] one of a set. */
function likePattern(text: string): readonly StarPart[] {
  return Array.from(text.matchAll(/\[(\^?)([^\]]*)\]|[\s\S]/g), ([part, not, set]) => {
    if (part === "%") return "many";
    if (part === "_") return (value: string, at: number) => (at < value.length ? at + 1 : -1);
    return set === undefined
      ? upperCode(part.charCodeAt(0))
      : oneOf(new RegExp(`[${not}${set.replace(/[\\\]]/g, "\\$&")}]`, "i"));
  });
}

function oneOf(set: RegExp): StarPart {
  return (value, at) => (at < value.length && set.test(value[at]) ? at + 1 : -1);
}

/** The first property that a query names and a class does not have; null where it has all of them. */
export function unknownProperty(query: WmiQuery, known: Iterable<string>): string | null {
  const names = new Set([...known].map((name) => name.toLowerCase()));
  const isKnown = (name: string): boolean => names.has(name.toLowerCase()) || name.startsWith("__");
  return [...(query.properties ?? []), ...query.asked].find((name) => !isKnown(name)) ?? null;
}
