import { foldCase } from "../../../../src/base/CaseInsensitiveMap.ts";
import {
  type PropertySignature,
  parseMethodSignature,
  parsePropertySignature,
} from "../../../../src/objects/calls/MethodSignature.ts";
import { exporterOf, importerOf } from "../../../../src/objects/calls/marshal.ts";
import { convertTo } from "../../../../src/objects/convert/convertTo.ts";
import type {
  MethodGroup,
  MethodOverload,
  OpenGroups,
  PropertyMember,
} from "../../../../src/objects/members/TypeMembers.ts";
import type { ClrType } from "../../../../src/objects/types/ClrType.ts";
import { defaultValue } from "../../../../src/objects/types/defaultValue.ts";
import { SourceTypeMembers } from "../../../../src/objects/types/SourceTypeMembers.ts";
import { typeByName } from "../../../../src/objects/types/typeRegistry.ts";
import { typeText } from "../../../../src/objects/types/typeText.ts";
import { Double } from "../../../../src/objects/values/numbers.ts";
import { ScriptObject } from "../../../../src/objects/values/ScriptObject.ts";
import type {
  ConstantValue,
  CSharpClass,
  CSharpField,
  CSharpMethod,
  CSharpProperty,
  TypeReference,
} from "./csharpSyntax.ts";
import { type CSharpScope, evaluate, execute } from "./runCSharp.ts";
import type { SourceTypes } from "./SourceTypes.ts";

/** The members of a class of C# source, its base class's behind its own. */
export class ClassMembers extends SourceTypeMembers {
  readonly #type: () => ClrType;
  readonly #node: CSharpClass;
  readonly #types: SourceTypes;
  readonly #places: ReadonlyMap<string, number>;
  #statics: Map<string, unknown> | undefined;

  constructor(type: () => ClrType, node: CSharpClass, types: SourceTypes) {
    super();
    this.#type = type;
    this.#node = node;
    this.#types = types;
    this.#places = new Map(this.#fields(false).map(({ name }, index) => [name, index]));
  }

  /** A variable of the class by its own name, public or not; null where the class has none of that name. */
  variable(name: string): { get(self: unknown): unknown; set(self: unknown, value: unknown): void } | null {
    const field = this.#node.members.find((member) => member.kind === "field" && member.name === name) as
      | CSharpField
      | undefined;
    if (!field) return this.#base?.variable(name) ?? null;
    const type = this.#resolve(field.type);
    if (field.isStatic) {
      return {
        get: () => this.#staticValues.get(name),
        set: (_, value) => this.#staticValues.set(name, convertTo(value, type)),
      };
    }
    const place = this.#firstPlace + (this.#places.get(name) ?? 0);
    return {
      get: (self) => (self as ScriptObject).fields[place] ?? null,
      set: (self, value) => {
        (self as ScriptObject).fields[place] = convertTo(value, type);
      },
    };
  }

  get #base(): ClassMembers | null {
    const members = this.#type().base?.members;
    return members instanceof ClassMembers ? members : null;
  }

  get #firstPlace(): number {
    return this.fieldsOf(this.#type().base);
  }

  get fieldCount(): number {
    return this.#firstPlace + this.#places.size;
  }

  #fields(isStatic: boolean): readonly CSharpField[] {
    return this.#node.members.filter(
      (member): member is CSharpField => member.kind === "field" && member.isStatic === isStatic,
    );
  }

  #resolve(reference: TypeReference): ClrType {
    return this.#types.resolve(reference) ?? typeByName("System.Object");
  }

  #scope(self: unknown, locals: ReadonlyMap<string, unknown> = new Map()): CSharpScope {
    return { self, type: this.#type(), types: this.#types, locals: new Map(locals) };
  }

  get #staticValues(): Map<string, unknown> {
    if (!this.#statics) {
      this.#statics = new Map();
      for (const field of this.#fields(true)) this.#statics.set(field.name, this.#first(field, null));
    }
    return this.#statics;
  }

  #first(field: CSharpField, self: unknown): unknown {
    const type = this.#resolve(field.type);
    if (field.constant !== undefined) return constantOf(field.constant, type);
    return field.initial === null ? defaultValue(type) : convertTo(evaluate(field.initial, this.#scope(self)), type);
  }

  /** Gives a new object its first values, those of base classes first. */
  fill(self: ScriptObject): void {
    this.#base?.fill(self);
    for (const field of this.#fields(false)) self.fields.push(this.#first(field, self));
  }

  protected override readConstructors(): readonly MethodOverload[] {
    if (this.#node.isStatic) return [];
    const written = this.#methods().filter(({ isConstructor }) => isConstructor);
    if (written.length === 0) return [this.#maker(null)];
    return written.filter(({ isPublic }) => isPublic).map((method) => this.#maker(method));
  }

  #maker(method: CSharpMethod | null): MethodOverload {
    return {
      signature: parseMethodSignature(method ? this.#parameterText(method) : "()"),
      declaringType: this.#type(),
      code: (...args: unknown[]) => {
        const self = new ScriptObject(this.#type());
        this.fill(self);
        if (method) this.#run(method, self, args);
        return self;
      },
    };
  }

  #methods(): readonly CSharpMethod[] {
    return this.#node.members.filter((member): member is CSharpMethod => member.kind === "method");
  }

  #parameterText({ parameters }: CSharpMethod): string {
    return `(${parameters.map(({ name, type }) => `${typeText(this.#resolve(type))} ${name}`).join(", ")})`;
  }

  /** Arguments come as the border of members has them; the result is a value of the model. */
  #run({ parameters, body, type }: CSharpMethod, self: unknown, args: readonly unknown[]): unknown {
    const locals = new Map(
      parameters.map(({ name, type: own }, index) => [
        name,
        exporterOf(this.#resolve(own))?.(args[index]) ?? args[index],
      ]),
    );
    const result = execute(body, this.#scope(self, locals));
    return type.name === "void" || result === undefined ? undefined : convertTo(result, this.#resolve(type));
  }

  protected override readMethods(isStatic: boolean): Map<string, MethodGroup> {
    const groups: OpenGroups = new Map();
    for (const method of this.#methods())
      if (!method.isConstructor && method.isPublic && method.isStatic === isStatic)
        this.addOverload(groups, this.#overload(method));
    const { base } = this.#type();
    for (const group of (isStatic ? base?.members.staticMethods : base?.members.methods)?.values() ?? [])
      for (const overload of group.overloads) this.addOverload(groups, overload);
    return groups;
  }

  #overload(method: CSharpMethod): MethodOverload {
    const isVoid = method.type.name === "void";
    const returned = isVoid ? "void" : typeText(this.#resolve(method.type));
    const text = `${method.isStatic ? "static " : ""}${returned} ${method.name}${this.#parameterText(method)}`;
    const given = isVoid ? null : importerOf(this.#resolve(method.type));
    const run = (self: unknown, args: readonly unknown[]) => {
      const result = this.#run(method, self, args);
      return given ? given(result) : result;
    };
    return {
      signature: parseMethodSignature(text),
      declaringType: this.#type(),
      code: method.isStatic ? (...args) => run(null, args) : (self, ...args) => run(self, args),
    };
  }

  /** As reflection lists them: properties before fields. */
  protected override readProperties(isStatic: boolean): Map<string, PropertyMember> {
    const found = new Map<string, PropertyMember>();
    const own = this.#node.members.filter((member) => member.isPublic && member.isStatic === isStatic);
    for (const member of own) {
      if (member.kind === "property") found.set(foldCase(member.name), this.#property(member));
      if (member.kind === "field" && member.isProperty) found.set(foldCase(member.name), this.#field(member));
    }
    for (const member of own)
      if (member.kind === "field" && !member.isProperty) found.set(foldCase(member.name), this.#field(member));
    const { base } = this.#type();
    for (const [key, member] of (isStatic ? base?.members.staticProperties : base?.members.properties) ?? [])
      if (!found.has(key)) found.set(key, member);
    return found;
  }

  protected override readIndexers(): readonly PropertyMember[] {
    return this.#type().base?.members.indexers ?? [];
  }

  #field(field: CSharpField): PropertyMember {
    const variable = this.variable(field.name);
    const exportValue = exporterOf(this.#resolve(field.type));
    return {
      signature: this.#propertySignature(field, field.isWritable),
      isField: !field.isProperty,
      declaringType: this.#type(),
      get: (self) => variable?.get(self),
      set: field.isWritable
        ? (...args) => variable?.set(args[0], exportValue ? exportValue(args.at(-1)) : args.at(-1))
        : null,
    };
  }

  #property(property: CSharpProperty): PropertyMember {
    const { getter, setter, isStatic } = property;
    const type = this.#resolve(property.type);
    const exportValue = exporterOf(type);
    return {
      signature: this.#propertySignature(property, setter !== null),
      isField: false,
      declaringType: this.#type(),
      get: getter && ((self) => convertTo(execute(getter, this.#scope(isStatic ? null : self)), type)),
      set:
        setter &&
        ((...args) => {
          const value = exportValue ? exportValue(args.at(-1)) : args.at(-1);
          execute(setter, this.#scope(isStatic ? null : args[0], new Map([["value", value]])));
        }),
    };
  }

  #propertySignature(member: CSharpField | CSharpProperty, isWritable: boolean): PropertySignature {
    const text = `${member.isStatic ? "static " : ""}${typeText(this.#resolve(member.type))} ${member.name}`;
    if (member.kind === "field" && !member.isProperty)
      return { ...parsePropertySignature(text), hasSetter: isWritable };
    return parsePropertySignature(`${text} ${isWritable ? "{get;set;}" : "{get;}"}`);
  }
}

function constantOf(value: ConstantValue, type: ClrType): unknown {
  if (type.name === "System.Char" && typeof value === "bigint")
    return convertTo(String.fromCharCode(Number(value)), type);
  return convertTo(typeof value === "number" ? new Double(value) : value, type);
}
