import { Beyond } from "../_shared/csharp/Beyond.ts";
import { constantValue, integerOf } from "../_shared/csharp/constantValue.ts";
import type {
  ConstantValue,
  CSharpClass,
  CSharpExpression,
  CSharpField,
  CSharpFile,
  CSharpMethod,
  CSharpProperty,
  CSharpStatement,
  CSharpType,
  TypeReference,
} from "../_shared/csharp/csharpSyntax.ts";
import { StatementReader } from "../_shared/csharp/StatementReader.ts";
import { csharpTokens } from "../_shared/csharp/tokens.ts";

/** The types of a source of enumerations and of classes with fields, properties and short methods; null of any other. */
export function readCSharp(source: string): CSharpFile | null {
  const tokens = csharpTokens(source);
  if (tokens === null) return null;
  try {
    return new CSharpReader(tokens).file();
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

interface MemberHead {
  readonly isPublic: boolean;
  readonly isStatic: boolean;
  readonly type: TypeReference;
  readonly name: string;
}

class CSharpReader extends StatementReader {
  readonly #types: CSharpType[] = [];
  readonly #namespaces: string[] = [];
  /** Constants by their name, and by their type's name and theirs. */
  readonly #known = new Map<string, ConstantValue>();

  file(): CSharpFile {
    this.#usings();
    this.#members("");
    if (!this.isAtEnd) throw new Beyond();
    return { types: this.#types, namespaces: this.#namespaces };
  }

  #usings(): void {
    while (this.accept("using")) {
      this.#namespaces.push(this.dotted());
      this.expect(";");
    }
  }

  /** compilation-unit and namespace-body: namespaces and types. */
  #members(space: string): void {
    while (!this.isAtEnd && !this.is("}")) {
      if (this.accept("namespace")) {
        const name = space + this.dotted();
        if (this.accept(";")) return this.#members(`${name}.`);
        this.expect("{");
        this.#usings();
        this.#members(`${name}.`);
        this.expect("}");
      } else this.#type(space);
    }
  }

  #type(space: string): void {
    const attributes = this.#attributes();
    const modifiers = this.#modifiers();
    const isPublic = modifiers.has("public");
    if (this.accept("enum")) {
      const name = this.word();
      const valueType = this.accept(":") ? this.dotted() : "int";
      const isFlags = attributes.some((one) => /^(System\.)?Flags(Attribute)?$/.test(one));
      const values = this.#enumValues(name);
      this.#types.push({ kind: "enum", name: space + name, isPublic, isFlags, valueType, values });
    } else if (this.is("class") || this.is("struct")) this.#types.push(this.#class(space, modifiers));
    else throw new Beyond();
    this.accept(";");
  }

  #enumValues(enumName: string): Map<string, bigint> {
    this.expect("{");
    const values = new Map<string, bigint>();
    let next = 0n;
    while (!this.accept("}")) {
      this.#attributes();
      const name = this.word();
      if (this.accept("=")) next = integerOf(constantValue(this.expression(), this.#known));
      values.set(name, next);
      this.#known.set(name, next);
      this.#known.set(`${enumName}.${name}`, next);
      next++;
      if (!this.accept(",") && !this.is("}")) throw new Beyond();
    }
    return values;
  }

  #class(space: string, modifiers: ReadonlySet<string>): CSharpClass {
    if (modifiers.has("abstract")) throw new Beyond();
    const kind = this.next().text as "class" | "struct";
    const name = this.word();
    const bases: TypeReference[] = [];
    if (this.accept(":"))
      do bases.push(this.type());
      while (this.accept(","));
    this.expect("{");
    const members: (CSharpField | CSharpProperty | CSharpMethod)[] = [];
    while (!this.accept("}")) members.push(...this.#member(name));
    // A structure is copied wherever it goes, which objects with fields are not.
    if (kind === "struct" && members.some((member) => !member.isStatic)) throw new Beyond();
    const isStatic = modifiers.has("static");
    return { kind, name: space + name, isPublic: modifiers.has("public"), isStatic, bases, members };
  }

  #member(className: string): readonly (CSharpField | CSharpProperty | CSharpMethod)[] {
    this.#attributes();
    const modifiers = this.#modifiers();
    const isConstant = this.accept("const");
    const isPublic = modifiers.has("public");
    const isStatic = isConstant || modifiers.has("static");
    if (this.is(className) && this.peek(1) === "(") {
      if (isStatic) throw new Beyond();
      const type = { name: className, typeArguments: [], arrays: 0, isNullable: false };
      return [this.#method({ isPublic, isStatic, type, name: this.word() }, true)];
    }
    const type = this.accept("void") ? voidType : this.type();
    const head = { isPublic, isStatic, type, name: this.word() };
    if (this.is("(")) return [this.#method(head, false)];
    if (this.is("=>")) return [{ kind: "property", ...head, getter: this.body(true), setter: null }];
    if (this.is("{")) return [this.#property(head)];
    return this.#fields(head, className, isConstant, modifiers.has("readonly"));
  }

  #fields(head: MemberHead, className: string, isConstant: boolean, isReadOnly: boolean): CSharpField[] {
    const found: CSharpField[] = [];
    let { name } = head;
    do {
      if (found.length > 0) name = this.word();
      const initial = this.accept("=") ? this.expression() : null;
      if (isConstant && initial === null) throw new Beyond();
      const field = { kind: "field", ...head, name, initial, isProperty: false } as const;
      const isWritable = !isConstant && !isReadOnly;
      found.push({ ...field, isWritable, ...this.#constantOf(field, className, isConstant) });
    } while (this.accept(","));
    this.expect(";");
    return found;
  }

  /** `public const int X = 5;` and `public static readonly string Y = "a";` are worth what they say. */
  #constantOf(
    { name, initial, isStatic }: CSharpField | Omit<CSharpField, "isWritable">,
    className: string,
    must: boolean,
  ) {
    if (initial === null || !isStatic) return {};
    const value = must ? constantValue(initial, this.#known) : this.attempt(() => constantValue(initial, this.#known));
    if (value === null) return {};
    if (must) {
      this.#known.set(name, value);
      this.#known.set(`${className}.${name}`, value);
    }
    return { constant: value };
  }

  /** `Type Name { get; set; } = value;`, or with accessors that are written. */
  #property(head: MemberHead): CSharpField | CSharpProperty {
    this.expect("{");
    const bodies = new Map<string, CSharpStatement | null>();
    let isWritable = false;
    while (!this.accept("}")) {
      const own = this.#modifiers();
      const accessor = this.word();
      if (accessor !== "get" && accessor !== "set") throw new Beyond();
      if (accessor === "set" && own.size === 0) isWritable = true;
      bodies.set(accessor, this.accept(";") ? null : this.body(accessor === "get"));
    }
    const [getter, setter] = [bodies.get("get"), bodies.get("set")];
    if (getter === null && !setter) {
      const initial = this.accept("=") ? this.#ended() : null;
      return { kind: "field", ...head, isProperty: true, isWritable, initial };
    }
    if (!getter || setter === null) throw new Beyond();
    return { kind: "property", ...head, getter, setter: setter ?? null };
  }

  #ended(): CSharpExpression {
    const expression = this.expression();
    this.expect(";");
    return expression;
  }

  #method(head: MemberHead, isConstructor: boolean): CSharpMethod {
    this.expect("(");
    const parameters: { name: string; type: TypeReference }[] = [];
    while (!this.accept(")")) {
      const type = this.type();
      parameters.push({ type, name: this.word() });
      if (!this.accept(",") && !this.is(")")) throw new Beyond();
    }
    return {
      kind: "method",
      ...head,
      isConstructor,
      parameters,
      body: this.body(head.type !== voidType && !isConstructor),
    };
  }

  #attributes(): string[] {
    const found: string[] = [];
    while (this.accept("[")) {
      do {
        const name = this.dotted();
        found.push(name);
        if (this.accept("(")) while (!this.accept(")")) this.next();
      } while (this.accept(","));
      this.expect("]");
    }
    return found;
  }

  #modifiers(): Set<string> {
    const found = new Set<string>();
    while (modifierWords.has(this.peek())) found.add(this.next().text);
    return found;
  }
}

const voidType: TypeReference = { name: "void", typeArguments: [], arrays: 0, isNullable: false };

const modifierWords: ReadonlySet<string> = new Set(
  "public internal private protected static sealed abstract readonly partial virtual override".split(" "),
);
