import { type CSharpToken, csharpTokens } from "./tokens.ts";

/** What a constant is worth. */
export type ConstantValue = bigint | number | string | boolean | null;

export interface CSharpEnum {
  readonly kind: "enum";
  readonly name: string;
  readonly isPublic: boolean;
  readonly isFlags: boolean;
  /** C#'s name of the type of its values. */
  readonly valueType: string;
  readonly values: ReadonlyMap<string, bigint>;
}

export interface CSharpConstant {
  readonly name: string;
  /** C#'s name of its type. */
  readonly type: string;
  readonly value: ConstantValue;
}

export interface CSharpClass {
  readonly kind: "class" | "struct";
  readonly name: string;
  readonly isPublic: boolean;
  readonly isStatic: boolean;
  readonly constants: readonly CSharpConstant[];
}

export type CSharpType = CSharpEnum | CSharpClass;

/** C# beyond enumerations and constants. */
class Beyond extends Error {}

/** The types of a source that has enumerations, and classes with public constants, and nothing else; null of any other. */
export function readCSharp(source: string): CSharpType[] | null {
  const tokens = csharpTokens(source);
  if (tokens === null) return null;
  try {
    return new CSharpReader(tokens).file();
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

class CSharpReader {
  #at = 0;
  readonly #types: CSharpType[] = [];
  /** Constants by their name, and by their type's name and theirs. */
  readonly #known = new Map<string, ConstantValue>();

  constructor(readonly tokens: readonly CSharpToken[]) {}

  file(): CSharpType[] {
    while (this.#accept("using")) while (!this.#accept(";")) this.#next();
    this.#members("");
    if (this.#at < this.tokens.length) throw new Beyond();
    return this.#types;
  }

  /** compilation-unit and namespace-body: namespaces and types. */
  #members(space: string): void {
    while (this.#at < this.tokens.length && !this.#is("}")) {
      if (this.#accept("namespace")) {
        const name = space + this.#dotted();
        if (this.#accept(";")) return this.#members(`${name}.`);
        this.#expect("{");
        while (this.#accept("using")) while (!this.#accept(";")) this.#next();
        this.#members(`${name}.`);
        this.#expect("}");
      } else this.#type(space);
    }
  }

  #type(space: string): void {
    const attributes = this.#attributes();
    const modifiers = this.#modifiers();
    const isPublic = modifiers.has("public");
    if (this.#accept("enum")) {
      const name = this.#word();
      const valueType = this.#accept(":") ? this.#dotted() : "int";
      const isFlags = attributes.some((one) => /^(System\.)?Flags(Attribute)?$/.test(one));
      const values = this.#enumValues(name);
      this.#types.push({ kind: "enum", name: space + name, isPublic, isFlags, valueType, values });
    } else if (this.#is("class") || this.#is("struct")) {
      const kind = this.#next().text as "class" | "struct";
      const name = this.#word();
      this.#expect("{");
      const constants: CSharpConstant[] = [];
      while (!this.#accept("}")) constants.push(this.#constant(name));
      this.#types.push({ kind, name: space + name, isPublic, isStatic: modifiers.has("static"), constants });
    } else throw new Beyond();
    this.#accept(";");
  }

  #enumValues(enumName: string): Map<string, bigint> {
    this.#expect("{");
    const values = new Map<string, bigint>();
    let next = 0n;
    while (!this.#accept("}")) {
      this.#attributes();
      const name = this.#word();
      if (this.#accept("=")) next = integer(this.#expression());
      values.set(name, next);
      this.#known.set(name, next);
      this.#known.set(`${enumName}.${name}`, next);
      next++;
      if (!this.#accept(",") && !this.#is("}")) throw new Beyond();
    }
    return values;
  }

  /** `public const int X = 5;` or `public static readonly string Y = "a";` */
  #constant(className: string): CSharpConstant {
    this.#attributes();
    const modifiers = this.#modifiers();
    const isConstant = this.#accept("const");
    if (!modifiers.has("public") || !(isConstant || (modifiers.has("static") && modifiers.has("readonly"))))
      throw new Beyond();
    const type = this.#dotted();
    const name = this.#word();
    this.#expect("=");
    const value = this.#expression();
    this.#expect(";");
    this.#known.set(name, value);
    this.#known.set(`${className}.${name}`, value);
    return { name, type, value };
  }

  #attributes(): string[] {
    const found: string[] = [];
    while (this.#accept("[")) {
      do {
        const name = this.#dotted();
        found.push(name);
        if (this.#accept("(")) while (!this.#accept(")")) this.#next();
      } while (this.#accept(","));
      this.#expect("]");
    }
    return found;
  }

  #modifiers(): Set<string> {
    const found = new Set<string>();
    while (/^(public|internal|private|protected|static|sealed|abstract|readonly|partial)$/.test(this.#peek()))
      found.add(this.#next().text);
    return found;
  }

  #expression(level = 0): ConstantValue {
    if (level === operators.length) return this.#unary();
    let left = this.#expression(level + 1);
    while (operators[level].includes(this.#peek()) && this.tokens[this.#at].kind === "sign") {
      const operator = this.#next().text;
      left = combined(operator, left, this.#expression(level + 1));
    }
    return left;
  }

  #unary(): ConstantValue {
    const token = this.#next();
    if (token.kind === "string") return token.text;
    if (token.kind === "number") return numberOf(token.text);
    if (token.kind === "char") return BigInt(token.text.charCodeAt(0));
    if (token.text === "-") {
      const value = this.#unary();
      return typeof value === "number" ? -value : -integer(value);
    }
    if (token.text === "+") return this.#unary();
    if (token.text === "~") return ~integer(this.#unary());
    if (token.text === "(") {
      const isCast = numericTypes.has(this.#peek()) && this.tokens[this.#at + 1]?.text === ")";
      if (isCast) {
        this.#at += 2;
        return this.#unary();
      }
      const value = this.#expression();
      this.#expect(")");
      return value;
    }
    if (token.kind !== "word") throw new Beyond();
    if (token.text === "true" || token.text === "false") return token.text === "true";
    if (token.text === "null") return null;
    this.#at--;
    const name = this.#dotted();
    const value = this.#known.get(name);
    if (value === undefined) throw new Beyond();
    return value;
  }

  #dotted(): string {
    let name = this.#word();
    while (this.#accept(".")) name += `.${this.#word()}`;
    return name;
  }

  #word(): string {
    const token = this.#next();
    if (token.kind !== "word") throw new Beyond();
    return token.text;
  }

  #peek(): string {
    const token = this.tokens[this.#at];
    return token === undefined || token.kind === "string" || token.kind === "char" ? "" : token.text;
  }

  #is(text: string): boolean {
    return this.#peek() === text;
  }

  #accept(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw new Beyond();
  }

  #next(): CSharpToken {
    const token = this.tokens[this.#at++];
    if (token === undefined) throw new Beyond();
    return token;
  }
}

/** Of the least binding ones first. */
const operators: readonly (readonly string[])[] = [["|"], ["^"], ["&"], ["<<", ">>"], ["+", "-"], ["*", "/", "%"]];

const numericTypes: ReadonlySet<string> = new Set(["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong"]);

function integer(value: ConstantValue): bigint {
  if (typeof value !== "bigint") throw new Beyond();
  return value;
}

function numberOf(text: string): ConstantValue {
  const plain = text.replaceAll("_", "");
  if (/^0[xb]/i.test(plain)) return BigInt(plain.replace(/[ul]+$/i, ""));
  if (/[.]|e|[fdm]$/i.test(plain)) return Number.parseFloat(plain);
  return BigInt(plain.replace(/[ul]+$/i, ""));
}

function combined(operator: string, left: ConstantValue, right: ConstantValue): ConstantValue {
  if (typeof left === "string" && typeof right === "string" && operator === "+") return left + right;
  const [a, b] = [integer(left), integer(right)];
  switch (operator) {
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    case "&":
      return a & b;
    case "<<":
      return a << b;
    case ">>":
      return a >> b;
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    default:
      if (b === 0n) throw new Beyond();
      return operator === "/" ? a / b : a % b;
  }
}
