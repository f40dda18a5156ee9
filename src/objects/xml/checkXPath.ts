/** What an XPath expression gives; "any" where only its evaluation tells. */
type XPathKind = "nodes" | "number" | "string" | "boolean" | "any";

export interface XPathFacts {
  readonly kind: XPathKind;
  /** Prefixes of the names of nodes. */
  readonly prefixes: readonly string[];
  /** Has a variable or a function that XPath does not define. */
  readonly needsContext: boolean;
}

/** Why an expression is none, in the words of System.Xml. */
export class XPathFault extends Error {}

export const notNodeSet = "Expression must evaluate to a node-set.";

/** Reads an expression by the grammar of XPath 1.0, as System.Xml does before it looks at any node. Throws an XPathFault. */
export function checkXPath(expression: string): XPathFacts {
  return new XPathReader(expression).read();
}

type Token =
  | { readonly kind: "mark"; readonly text: string }
  | { readonly kind: "string" | "number" | "end" }
  | { readonly kind: "axis"; readonly name: string }
  | { readonly kind: "name"; readonly prefix: string; readonly name: string; readonly isCall: boolean };

const marks = /^(?:\/\/|\.\.|<=|>=|!=|[,@()|*[\]+\-=#$/<>!.])/;
const nameStart = "[\\p{L}_]";
const nameText = `${nameStart}[\\p{L}\\p{N}\\p{M}._\u00b7-]*`;
const namePattern = new RegExp(`^${nameText}`, "u");

const axes = new Set(
  `ancestor ancestor-or-self attribute child descendant descendant-or-self following following-sibling namespace parent
  preceding preceding-sibling self`.split(/\s+/),
);
const nodeTypes = new Set(["text", "node", "comment", "processing-instruction"]);

/** What each function of XPath gives, how many arguments it takes, and whether the first must be nodes. */
const functions = new Map<string, readonly [kind: XPathKind, least: number, most: number, ofNodes?: boolean]>([
  ["last", ["number", 0, 0]],
  ["position", ["number", 0, 0]],
  ["count", ["number", 1, 1, true]],
  ["id", ["nodes", 1, 1]],
  ["local-name", ["string", 0, 1, true]],
  ["namespace-uri", ["string", 0, 1, true]],
  ["name", ["string", 0, 1, true]],
  ["string", ["string", 0, 1]],
  ["concat", ["string", 2, Number.POSITIVE_INFINITY]],
  ["starts-with", ["boolean", 2, 2]],
  ["contains", ["boolean", 2, 2]],
  ["substring-before", ["string", 2, 2]],
  ["substring-after", ["string", 2, 2]],
  ["substring", ["string", 2, 3]],
  ["string-length", ["number", 0, 1]],
  ["normalize-space", ["string", 0, 1]],
  ["translate", ["string", 3, 3]],
  ["boolean", ["boolean", 1, 1]],
  ["not", ["boolean", 1, 1]],
  ["true", ["boolean", 0, 0]],
  ["false", ["boolean", 0, 0]],
  ["lang", ["boolean", 1, 1]],
  ["number", ["number", 0, 1]],
  ["sum", ["number", 1, 1, true]],
  ["floor", ["number", 1, 1]],
  ["ceiling", ["number", 1, 1]],
  ["round", ["number", 1, 1]],
]);

/** Operators between two operands, weakest first, and what they give. */
const levels: readonly (readonly [operators: readonly string[], kind: XPathKind])[] = [
  [["or"], "boolean"],
  [["and"], "boolean"],
  [["=", "!="], "boolean"],
  [["<", ">", "<=", ">="], "boolean"],
  [["+", "-"], "number"],
  [["*", "div", "mod"], "number"],
];

/** Expressions inside of expressions, and steps of a path, that System.Xml reads. */
const deepestExpression = 200;
const longestPath = 1023;

function tooComplex(): XPathFault {
  return new XPathFault("The xpath query is too complex.");
}

class XPathReader {
  readonly #prefixes: string[] = [];
  #needsContext = false;
  #at = 0;
  #depth = 0;
  #token: Token = { kind: "end" };

  constructor(readonly text: string) {}

  read(): XPathFacts {
    this.#next();
    const kind = this.#expression();
    if (this.#token.kind !== "end") throw this.#badToken();
    return { kind, prefixes: this.#prefixes, needsContext: this.#needsContext };
  }

  #badToken(): XPathFault {
    return new XPathFault(`'${this.text}' has an invalid token.`);
  }

  #skipBlanks(): void {
    while (" \t\r\n".includes(this.text[this.#at] ?? "x")) this.#at++;
  }

  #next(): void {
    this.#skipBlanks();
    this.#token = this.#readToken();
  }

  #readToken(): Token {
    const rest = this.text.slice(this.#at);
    if (rest === "") return { kind: "end" };
    if (rest[0] === "'" || rest[0] === '"') {
      const close = rest.indexOf(rest[0], 1);
      if (close < 0) throw new XPathFault("This is an unclosed string.");
      this.#at += close + 1;
      return { kind: "string" };
    }
    const number = /^(?:\d+(?:\.\d*)?|\.\d+)/.exec(rest);
    if (number) {
      this.#at += number[0].length;
      return { kind: "number" };
    }
    const mark = marks.exec(rest);
    if (mark) {
      this.#at += mark[0].length;
      return { kind: "mark", text: mark[0] };
    }
    const name = namePattern.exec(rest);
    if (!name) throw this.#badToken();
    this.#at += name[0].length;
    return this.#restOfName(name[0]);
  }

  #restOfName(name: string): Token {
    const end = this.#at;
    this.#skipBlanks();
    if (this.text.startsWith("::", this.#at)) {
      this.#at += 2;
      return { kind: "axis", name };
    }
    if (this.text[this.#at] !== ":") return this.#named("", name);
    const rest = this.#at === end ? this.text.slice(++this.#at) : "";
    const local = rest[0] === "*" ? "*" : namePattern.exec(rest)?.[0];
    if (local === undefined) throw new XPathFault(`'${this.text}' has an invalid qualified name.`);
    this.#at += local.length;
    return this.#named(name, local);
  }

  #named(prefix: string, name: string): Token {
    this.#skipBlanks();
    return { kind: "name", prefix, name, isCall: this.text[this.#at] === "(" };
  }

  #isMark(text: string): boolean {
    return this.#token.kind === "mark" && this.#token.text === text;
  }

  #pass(text: string): void {
    if (!this.#isMark(text)) throw this.#badToken();
    this.#next();
  }

  #expression(level = 0): XPathKind {
    if (level === levels.length) return this.#negation();
    if (level > 0) return this.#operands(level);
    if (++this.#depth > deepestExpression) throw tooComplex();
    const kind = this.#operands(0);
    this.#depth--;
    return kind;
  }

  #operands(level: number): XPathKind {
    const [operators, result] = levels[level];
    let kind = this.#expression(level + 1);
    for (let word = this.#operator(); word !== null && operators.includes(word); word = this.#operator()) {
      this.#next();
      this.#expression(level + 1);
      kind = result;
    }
    return kind;
  }

  /** The token as an operator between two operands. */
  #operator(): string | null {
    if (this.#token.kind === "mark") return this.#token.text;
    return this.#token.kind === "name" && this.#token.prefix === "" ? this.#token.name : null;
  }

  #negation(): XPathKind {
    let isNegated = false;
    for (; this.#isMark("-"); this.#next()) isNegated = true;
    const kind = this.#union();
    return isNegated ? "number" : kind;
  }

  #union(): XPathKind {
    const kind = this.#path();
    if (this.#isMark("|")) requireNodes(kind);
    while (this.#isMark("|")) {
      this.#next();
      requireNodes(this.#path());
    }
    return kind;
  }

  #path(): XPathKind {
    const first = this.#primary();
    if (first === null) return this.#locationPath();
    let kind = first;
    for (; this.#isMark("["); kind = "nodes") {
      requireNodes(kind);
      this.#predicate();
    }
    if (!this.#isMark("/") && !this.#isMark("//")) return kind;
    this.#next();
    this.#steps();
    requireNodes(kind);
    return "nodes";
  }

  /** A value that no path begins with; null where a path stands. */
  #primary(): XPathKind | null {
    const token = this.#token;
    if (token.kind === "string" || token.kind === "number") {
      this.#next();
      return token.kind;
    }
    if (token.kind === "name" && token.isCall && !isNodeType(token)) return this.#call(token.prefix, token.name);
    if (this.#isMark("$")) {
      this.#next();
      if (this.#token.kind !== "name") throw this.#badToken();
      this.#needsContext = true;
      this.#next();
      return "any";
    }
    if (!this.#isMark("(")) return null;
    this.#next();
    const kind = this.#expression();
    this.#pass(")");
    return kind;
  }

  #call(prefix: string, name: string): XPathKind {
    this.#next();
    this.#pass("(");
    const values: XPathKind[] = [];
    if (!this.#isMark(")")) {
      values.push(this.#expression());
      for (; this.#isMark(","); values.push(this.#expression())) this.#next();
    }
    this.#pass(")");
    const known = prefix === "" ? functions.get(name) : undefined;
    if (known === undefined) {
      this.#needsContext = true;
      return "any";
    }
    const [kind, least, most, ofNodes] = known;
    if (values.length < least || values.length > most)
      throw new XPathFault(`Function '${name}' in '${this.text}' has an invalid number of arguments.`);
    if (ofNodes && values.some((value) => value !== "nodes" && value !== "any"))
      throw new XPathFault(`The argument to function '${name}' in '${this.text}' cannot be converted to a node-set.`);
    return kind;
  }

  #locationPath(): XPathKind {
    if (this.#isMark("/")) {
      this.#next();
      if (this.#isStep()) this.#steps();
    } else {
      if (this.#isMark("//")) this.#next();
      this.#steps();
    }
    return "nodes";
  }

  #isStep(): boolean {
    const { kind } = this.#token;
    return kind === "name" || kind === "axis" || [".", "..", "@", "*"].some((text) => this.#isMark(text));
  }

  #steps(): void {
    this.#step();
    for (let steps = 2; this.#isMark("/") || this.#isMark("//"); steps++) {
      if (steps > longestPath) throw tooComplex();
      this.#next();
      this.#step();
    }
  }

  #step(): void {
    if (this.#isMark(".") || this.#isMark("..")) {
      this.#next();
      return;
    }
    if (this.#isMark("@")) this.#next();
    else if (this.#token.kind === "axis") {
      if (!axes.has(this.#token.name)) throw this.#badToken();
      this.#next();
    }
    this.#nodeTest();
    while (this.#isMark("[")) this.#predicate();
  }

  #nodeTest(): void {
    const token = this.#token;
    if (this.#isMark("*")) this.#next();
    else if (token.kind !== "name") throw new XPathFault(notNodeSet);
    else if (token.isCall && isNodeType(token)) {
      this.#next();
      this.#pass("(");
      if (token.name === "processing-instruction" && this.#token.kind === "string") this.#next();
      this.#pass(")");
    } else {
      if (token.prefix !== "") this.#prefixes.push(token.prefix);
      this.#next();
    }
  }

  #predicate(): void {
    this.#next();
    this.#expression();
    this.#pass("]");
  }
}

function isNodeType(token: Token): boolean {
  return token.kind === "name" && token.prefix === "" && nodeTypes.has(token.name);
}

function requireNodes(kind: XPathKind): void {
  if (kind !== "nodes" && kind !== "any") throw new XPathFault(notNodeSet);
}
