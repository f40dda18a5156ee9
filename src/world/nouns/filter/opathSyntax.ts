import { pollStop } from "../../../base/budget.ts";
/** A recipient or object filter, parsed. Texts are compared without case; `*` at the ends of a pattern stands for anything. */
export type Filter =
  | { readonly is: "and" | "or"; readonly left: Filter; readonly right: Filter }
  | { readonly is: "not"; readonly inner: Filter }
  | { readonly is: "test"; readonly property: string; readonly operator: FilterOperator; readonly value: FilterValue };

export type FilterOperator = "eq" | "ne" | "like" | "notlike" | "gt" | "lt" | "ge" | "le";

/** A constant of a filter, or a variable of the caller by name. */
export type FilterValue =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "constant"; readonly value: boolean | null }
  | { readonly is: "variable"; readonly name: string };

/** Where a filter does not follow the grammar: character position from 1. */
export class FilterFault extends Error {
  override readonly name = "FilterFault";

  constructor(
    readonly filter: string,
    readonly position: number,
  ) {
    super(
      `Invalid filter syntax. For a description of the filter parameter syntax see the command help.\r\n"${filter}" at position ${position}.`,
    );
  }
}

/**
 *   or      := and { -or and }
 *   and     := not { -and not }
 *   not     := [ -not | ! ] primary
 *   primary := ( or ) | property operator value
 *   value   := 'text' | "text" | $true | $false | $null | $variable | word
 */
export function parseFilter(text: string): Filter {
  const parser = new FilterParser(text);
  const found = parser.or();
  parser.end();
  return found;
}

export type FilterTest = Extract<Filter, { is: "test" }>;

/** The tests that every match must pass: those that are joined by -and alone. */
export function necessaryTests(filter: Filter): readonly FilterTest[] {
  if (filter.is === "and") return [...necessaryTests(filter.left), ...necessaryTests(filter.right)];
  return filter.is === "test" ? [filter] : [];
}

/** All tests of a filter, in the order of its text. */
export function everyTest(filter: Filter): readonly FilterTest[] {
  if (filter.is === "test") return [filter];
  return filter.is === "not" ? everyTest(filter.inner) : [...everyTest(filter.left), ...everyTest(filter.right)];
}

const operators = new Set(["eq", "ne", "like", "notlike", "gt", "lt", "ge", "le"]);
const token =
  /\s*(?:(?<open>\()|(?<close>\))|(?<bang>!)|-(?<dash>[A-Za-z]+)|'(?<single>(?:[^']|'')*)'|"(?<double>(?:[^"`]|""|`.)*)"|\$(?<variable>[\w:]+(?:\.\w+)*)|\$\{(?<braced>[^}]+)\}|(?<word>[^\s()'"]+))/y;

class FilterParser {
  #at = 0;

  constructor(readonly text: string) {}

  or(): Filter {
    let left = this.#and();
    while (this.#takeDash("or")) left = { is: "or", left, right: this.#and() };
    return left;
  }

  end(): void {
    if (this.text.slice(this.#at).trim() !== "") throw this.#fault();
  }

  #and(): Filter {
    let left = this.#not();
    while (this.#takeDash("and")) left = { is: "and", left, right: this.#not() };
    return left;
  }

  #not(): Filter {
    if (this.#takeDash("not") || this.#take("bang") !== null) return { is: "not", inner: this.#not() };
    return this.#primary();
  }

  #primary(): Filter {
    if (this.#take("open") !== null) {
      const inner = this.or();
      if (this.#take("close") === null) throw this.#fault();
      return inner;
    }
    const property = this.#take("word");
    if (property === null || !/^[A-Za-z_]\w*$/.test(property)) throw this.#fault();
    const operator = this.#take("dash")?.toLowerCase();
    if (operator === undefined || !operators.has(operator)) throw this.#fault();
    return { is: "test", property, operator: operator as FilterOperator, value: this.#value() };
  }

  #value(): FilterValue {
    const single = this.#take("single");
    if (single !== null) return { is: "text", text: single.replaceAll("''", "'") };
    const double = this.#take("double");
    if (double !== null) return { is: "text", text: double.replaceAll('""', '"').replace(/`(.)/g, "$1") };
    const variable = this.#take("variable") ?? this.#take("braced");
    if (variable !== null) {
      const constant = constants.get(variable.toLowerCase());
      return constant === undefined ? { is: "variable", name: variable } : { is: "constant", value: constant };
    }
    const word = this.#take("word");
    if (word === null) throw this.#fault();
    return { is: "text", text: word };
  }

  #takeDash(word: string): boolean {
    const before = this.#at;
    if (this.#take("dash")?.toLowerCase() === word) return true;
    this.#at = before;
    return false;
  }

  /** The next token where it is of that sort; else nothing is taken. */
  #take(sort: string): string | null {
    pollStop();
    token.lastIndex = this.#at;
    const text = token.exec(this.text)?.groups?.[sort];
    if (text === undefined) return null;
    this.#at = token.lastIndex;
    return text;
  }

  #fault(): FilterFault {
    const blank = /^\s*/.exec(this.text.slice(this.#at))?.[0].length ?? 0;
    return new FilterFault(this.text, Math.min(this.#at + blank + 1, this.text.length));
  }
}

const constants = new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
