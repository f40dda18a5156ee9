import { Beyond } from "./Beyond.ts";
import type { ConstantValue, CSharpExpression, TypeReference } from "./csharpSyntax.ts";
import { keywordTypes } from "./keywordTypes.ts";
import { TokenReader } from "./TokenReader.ts";

/** Expressions and types, by C#'s grammar: no lambdas, indexes, queries or patterns. */
export class ExpressionReader extends TokenReader {
  protected type(): TypeReference {
    const name = this.dotted();
    if (reserved.has(name)) throw new Beyond();
    const typeArguments: TypeReference[] = [];
    if (this.accept("<")) {
      do typeArguments.push(this.type());
      while (this.accept(","));
      this.expect(">");
    }
    const isNullable = this.accept("?");
    let arrays = 0;
    while (this.is("[") && this.peek(1) === "]") {
      this.at += 2;
      arrays++;
    }
    return { name, typeArguments, arrays, isNullable };
  }

  protected expression(): CSharpExpression {
    const left = this.#conditional();
    if (!this.accept("=")) return left;
    if (left.kind !== "name" && left.kind !== "member") throw new Beyond();
    return { kind: "assign", target: left, value: this.expression() };
  }

  #conditional(): CSharpExpression {
    const test = this.#binary(0);
    if (!this.accept("?")) return test;
    const then = this.expression();
    this.expect(":");
    return { kind: "conditional", test, then, otherwise: this.expression() };
  }

  #binary(level: number): CSharpExpression {
    if (level === operators.length) return this.#unary();
    let left = this.#binary(level + 1);
    while (this.kind() === "sign") {
      const operator = this.#operatorOf(level);
      if (operator === null) break;
      left = { kind: "binary", operator, left, right: this.#binary(level + 1) };
    }
    return left;
  }

  /** An operator of the level, taken; `>>` is two signs, as it closes type arguments too. */
  #operatorOf(level: number): string | null {
    const isShift = this.is(">") && this.peek(1) === ">";
    const text = isShift ? ">>" : this.peek();
    if (!operators[level].includes(text)) return null;
    this.at += isShift ? 2 : 1;
    return text;
  }

  #unary(): CSharpExpression {
    if (this.kind() !== "sign") return this.#postfix(this.#primary());
    for (const operator of ["-", "+", "~", "!"] as const)
      if (this.accept(operator)) return { kind: "unary", operator, operand: this.#unary() };
    const cast = this.is("(") ? this.attempt(() => this.#cast()) : null;
    return cast ?? this.#postfix(this.#primary());
  }

  /** `(Type)operand`; a name in parentheses is a type where an operand follows that no operator begins. */
  #cast(): CSharpExpression {
    this.expect("(");
    const type = this.type();
    this.expect(")");
    const follows = this.kind();
    const isOperand = follows !== undefined && (follows !== "sign" || ["(", "!", "~"].includes(this.peek()));
    if (!isOperand && !keywordTypes.has(type.name)) throw new Beyond();
    return { kind: "cast", type, operand: this.#unary() };
  }

  #postfix(start: CSharpExpression): CSharpExpression {
    let found = start;
    for (;;) {
      if (this.accept(".")) found = { kind: "member", target: found, name: this.word() };
      else if (this.is("(")) found = { kind: "call", target: found, args: this.#arguments() };
      else return found;
    }
  }

  #arguments(): CSharpExpression[] {
    this.expect("(");
    const found: CSharpExpression[] = [];
    while (!this.accept(")")) {
      if (reserved.has(this.peek())) throw new Beyond();
      found.push(this.expression());
      if (!this.accept(",") && !this.is(")")) throw new Beyond();
    }
    return found;
  }

  #primary(): CSharpExpression {
    const token = this.next();
    if (token.kind === "string") return { kind: "literal", value: token.text };
    if (token.kind === "number") return { kind: "literal", value: numberOf(token.text) };
    if (token.kind === "char") return { kind: "character", text: token.text };
    if (token.text === "(") {
      const inner = this.expression();
      this.expect(")");
      return inner;
    }
    if (token.kind !== "word") throw new Beyond();
    if (token.text === "true" || token.text === "false") return { kind: "literal", value: token.text === "true" };
    if (token.text === "null") return { kind: "literal", value: null };
    if (token.text === "this") return { kind: "this" };
    if (token.text === "new") return { kind: "create", type: this.type(), args: this.#arguments() };
    if (reserved.has(token.text)) throw new Beyond();
    return { kind: "name", name: token.text };
  }
}

/** Words that begin what is not read. */
const reserved: ReadonlySet<string> = new Set(
  "as await base checked default delegate fixed in is lock nameof out params ref sizeof stackalloc switch throw typeof unchecked unsafe void with".split(
    " ",
  ),
);

/** Of the least binding ones first. */
const operators: readonly (readonly string[])[] = [
  ["??"],
  ["||"],
  ["&&"],
  ["|"],
  ["^"],
  ["&"],
  ["==", "!="],
  ["<", ">", "<=", ">="],
  ["<<", ">>"],
  ["+", "-"],
  ["*", "/", "%"],
];

function numberOf(text: string): ConstantValue {
  const plain = text.replaceAll("_", "");
  if (/^0[xb]/i.test(plain)) return BigInt(plain.replace(/[ul]+$/i, ""));
  if (/[.]|e|[fdm]$/i.test(plain)) return Number.parseFloat(plain);
  return BigInt(plain.replace(/[ul]+$/i, ""));
}
