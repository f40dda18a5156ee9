import { Beyond } from "./Beyond.ts";
import type { CSharpStatement } from "./csharpSyntax.ts";
import { ExpressionReader } from "./ExpressionReader.ts";

/** Statements: no loops, `try`, `using` or `switch`. */
export class StatementReader extends ExpressionReader {
  /** `{ ... }`, or `=> expression;`, whose value is returned where there is one (`givesValue`). */
  protected body(givesValue: boolean): CSharpStatement {
    if (!this.accept("=>")) return this.#block();
    const expression = this.expression();
    this.expect(";");
    return givesValue ? { kind: "return", value: expression } : { kind: "expression", expression };
  }

  #block(): CSharpStatement {
    this.expect("{");
    const statements: CSharpStatement[] = [];
    while (!this.accept("}")) statements.push(this.#statement());
    return { kind: "block", statements };
  }

  #statement(): CSharpStatement {
    if (this.is("{")) return this.#block();
    if (this.accept(";")) return { kind: "block", statements: [] };
    if (this.accept("if")) return this.#if();
    if (this.accept("return")) return this.#return();
    if (this.accept("throw")) return { kind: "throw", value: this.#ended() };
    if (others.has(this.peek())) throw new Beyond();
    return this.attempt(() => this.#local()) ?? { kind: "expression", expression: this.#ended() };
  }

  #return(): CSharpStatement {
    return { kind: "return", value: this.accept(";") ? null : this.#ended() };
  }

  #ended() {
    const expression = this.expression();
    this.expect(";");
    return expression;
  }

  #if(): CSharpStatement {
    this.expect("(");
    const test = this.expression();
    this.expect(")");
    const then = this.#statement();
    return { kind: "if", test, then, otherwise: this.accept("else") ? this.#statement() : null };
  }

  /** `Type name = value;` */
  #local(): CSharpStatement {
    this.type();
    const name = this.word();
    this.expect("=");
    return { kind: "local", name, value: this.#ended() };
  }
}

const others: ReadonlySet<string> = new Set(
  "break case const continue do for foreach goto lock switch try unsafe using while yield".split(" "),
);
