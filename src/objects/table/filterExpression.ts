import { convertTo } from "../convert/convertTo.ts";
import { clrException } from "../errors/PSError.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { DBNull } from "../values/DBNull.ts";
import { Double } from "../values/numbers.ts";
import { type FilterToken, filterTokens, syntaxError } from "./filterTokens.ts";

/** An expression over the columns of a table. */
export type FilterNode =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "column"; readonly name: string }
  | { readonly kind: "unary"; readonly operator: "NOT" | "-" | "+"; readonly operand: FilterNode }
  | { readonly kind: "binary"; readonly operator: string; readonly left: FilterNode; readonly right: FilterNode }
  | { readonly kind: "in"; readonly operand: FilterNode; readonly items: readonly FilterNode[] }
  | { readonly kind: "isNull"; readonly operand: FilterNode }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FilterNode[] };

/*
 * or      := and { OR and }
 * and     := not { AND not }
 * not     := NOT not | compare
 * compare := sum [ (= | <> | < | <= | > | >= | LIKE) sum | [NOT] IN ( list ) | IS [NOT] NULL ]
 * sum     := product { (+ | -) product }        product := unary { (* | / | %) unary }
 */
export function parseFilter(text: string): FilterNode {
  return new FilterParser(filterTokens(text)).parse();
}

class FilterParser {
  readonly #tokens: readonly FilterToken[];
  #at = 0;

  constructor(tokens: readonly FilterToken[]) {
    this.#tokens = tokens;
  }

  parse(): FilterNode {
    const node = this.#or();
    const rest = this.#tokens[this.#at];
    if (rest.kind !== "end") throw syntaxError(`Syntax error: Missing operand after '${rest.text}' operator.`);
    return node;
  }

  #or(): FilterNode {
    return this.#chain(["OR"], () => this.#chain(["AND"], () => this.#not()));
  }

  #not(): FilterNode {
    return this.#take("NOT") ? { kind: "unary", operator: "NOT", operand: this.#not() } : this.#compare();
  }

  #compare(): FilterNode {
    const left = this.#sum();
    if (this.#take("IS")) {
      const isNegated = this.#take("NOT");
      this.#expect("NULL");
      return negated({ kind: "isNull", operand: left }, isNegated);
    }
    const isNegated = this.#take("NOT");
    if (this.#take("IN")) {
      this.#expect("(");
      return negated({ kind: "in", operand: left, items: this.#list() }, isNegated);
    }
    const operator = this.#takeAny(["=", "<>", "<=", ">=", "<", ">", "LIKE"]);
    return operator === null ? left : negated({ kind: "binary", operator, left, right: this.#sum() }, isNegated);
  }

  #sum(): FilterNode {
    return this.#chain(["+", "-"], () => this.#chain(["*", "/", "%"], () => this.#unary()));
  }

  #chain(operators: readonly string[], operand: () => FilterNode): FilterNode {
    let left = operand();
    for (let operator = this.#takeAny(operators); operator !== null; operator = this.#takeAny(operators))
      left = { kind: "binary", operator, left, right: operand() };
    return left;
  }

  #unary(): FilterNode {
    const operator = this.#takeAny(["-", "+"]);
    return operator === null ? this.#primary() : { kind: "unary", operator: operator as "-", operand: this.#unary() };
  }

  #primary(): FilterNode {
    const token = this.#tokens[this.#at++];
    switch (token.kind) {
      case "string":
        return { kind: "value", value: token.text };
      case "number":
        return { kind: "value", value: numberValue(token.text) };
      case "date":
        return { kind: "value", value: convertTo(token.text, typeByName("System.DateTime")) };
      case "column":
        return { kind: "column", name: token.text };
      case "name":
        return this.#named(token.text);
    }
    if (token.text === "(") {
      const inner = this.#or();
      this.#expect(")");
      return inner;
    }
    const before = this.#tokens[this.#at - 2]?.text ?? token.text;
    throw syntaxError(`Syntax error: Missing operand after '${before}' operator.`);
  }

  #named(name: string): FilterNode {
    if (/^(true|false)$/i.test(name)) return { kind: "value", value: /^t/i.test(name) };
    if (/^null$/i.test(name)) return { kind: "value", value: DBNull.value };
    return this.#take("(") ? { kind: "call", name: name.toUpperCase(), args: this.#list() } : { kind: "column", name };
  }

  /** Behind an opening parenthesis: what stands up to the closing one. */
  #list(): FilterNode[] {
    const items: FilterNode[] = [];
    if (this.#take(")")) return items;
    do items.push(this.#or());
    while (this.#take(","));
    this.#expect(")");
    return items;
  }

  #take(text: string): boolean {
    const token = this.#tokens[this.#at];
    const isThere = (token.kind === "operator" || token.kind === "name") && token.text.toUpperCase() === text;
    if (isThere) this.#at++;
    return isThere;
  }

  #takeAny(texts: readonly string[]): string | null {
    return texts.find((text) => this.#take(text)) ?? null;
  }

  #expect(text: string): void {
    if (!this.#take(text))
      throw clrException(
        "System.Data.SyntaxErrorException",
        text === ")" ? "The expression is missing the closing parenthesis." : "Syntax error in the expression.",
      );
  }
}

function negated(node: FilterNode, isNegated: boolean): FilterNode {
  return isNegated ? { kind: "unary", operator: "NOT", operand: node } : node;
}

function numberValue(text: string): unknown {
  if (!/^\d+$/.test(text)) return new Double(Number(text));
  const whole = BigInt(text);
  return whole <= 2147483647n ? Number(whole) : whole;
}
