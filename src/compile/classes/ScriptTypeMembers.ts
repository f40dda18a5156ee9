import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { type Complaint, complaintError } from "../../binding/Complaint.ts";
import { complaintOf } from "../../binding/validateArgument.ts";
import { prepareArguments } from "../../objects/calls/callOverload.ts";
import { construct } from "../../objects/calls/construct.ts";
import { parseMethodSignature, parsePropertySignature } from "../../objects/calls/MethodSignature.ts";
import { exporterOf } from "../../objects/calls/marshal.ts";
import { retype } from "../../objects/calls/retype.ts";
import { selectOverload } from "../../objects/calls/selectOverload.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import type { MethodGroup, MethodOverload, OpenGroups, PropertyMember } from "../../objects/members/TypeMembers.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defaultValue } from "../../objects/types/defaultValue.ts";
import { SourceTypeMembers } from "../../objects/types/SourceTypeMembers.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { typeText } from "../../objects/types/typeText.ts";
import { ScriptObject, scriptFields } from "../../objects/values/ScriptObject.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import { Frame } from "../../runtime/scope/Frame.ts";
import { scopeAround } from "../../runtime/scope/scopeAround.ts";
import { Variable } from "../../runtime/scope/Variable.ts";
import type {
  FunctionMember,
  PropertyMember as PropertyAst,
  TypeConstraint,
  TypeDefinition,
} from "../../syntax/ast/definitions.ts";
import { attributeObject } from "../attributes/attributeObjects.ts";
import { customTransformation } from "../attributes/customAttributes.ts";
import { validationRules } from "../attributes/validationAttributes.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression } from "../expressions/expressions.ts";
import { initialValue } from "../expressions/initialValue.ts";
import { ScriptClass } from "./ScriptClass.ts";
import { StaticFields } from "./StaticFields.ts";
import { boundAs, compileMethod, type ScriptMethod } from "./scriptMethod.ts";

interface Field {
  readonly node: PropertyAst;
  readonly type: ClrType;
  readonly typeName: string;
  readonly index: number;
  /** The initial value that is written; null where none is. */
  readonly initial: Evaluate | null;
  /** What the attributes make of the initial value; null where there are none. */
  readonly admitInitial: ((value: unknown) => unknown) | null;
}

/** The members of a class written in script, its base class's behind its own. */
export class ScriptTypeMembers extends SourceTypeMembers {
  readonly #type: () => ClrType;
  readonly #node: TypeDefinition;
  readonly #unit: Unit;
  /** Where the class was defined: its methods see the running code of that module, or of the session. */
  readonly #frame: Frame;
  readonly #statics: StaticFields;
  #fields: readonly Field[] | undefined;

  constructor(type: () => ClrType, node: TypeDefinition, unit: Unit, frame: Frame) {
    super();
    this.#type = type;
    this.#node = node;
    this.#unit = unit;
    this.#frame = frame;
    this.#statics = new StaticFields(node.name, (values) => this.#fillStatics(values));
  }

  get fieldCount(): number {
    return this.fieldsOf(this.#type().base) + this.#ownFields().length;
  }

  #fillStatics(values: Map<string, unknown>): void {
    const properties = this.#properties(true).map((node) => ({ node, type: this.#resolve(node.propertyType) }));
    for (const { node, type } of properties) values.set(foldCase(node.name), defaultValue(type));
    for (const { node, type } of properties) {
      if (!node.initialValue) continue;
      const evaluate = compileExpression(node.initialValue, this.#unit);
      const value = initialValue(evaluate, node.initialValue, type, this.#frame, this.#node.name);
      values.set(foldCase(node.name), this.#admission(node, complaintError)(value));
    }
    for (const written of this.#functions(isStaticConstructor)) this.#compile(written).run(this.#frame, null, []);
  }

  /** Fills the properties of a new object with their initial values, those of its base class last. */
  initialize(self: unknown): void {
    const base = this.#type().base;
    const fields = scriptFields(self);
    const own = this.#ownFields();
    let frame: Frame | null = null;
    for (const field of own) {
      const written = field.node.initialValue;
      let value: unknown;
      if (field.initial && written) {
        frame ??= this.#withThis(self);
        value = initialValue(field.initial, written, field.type, frame, this.#node.name);
      } else value = unboundValueOfField(field);
      fields[field.index] = field.admitInitial === null ? value : field.admitInitial(value);
    }
    if (base instanceof ScriptClass) (base.members as ScriptTypeMembers).initialize(self);
  }

  /** Initial values see the object that they are for, with those before them, as $this. */
  #withThis(self: unknown): Frame {
    const { engine, code } = this.#frame;
    const slot = this.#unit.slot("this");
    const around = scopeAround(boundAs(this.#frame), engine.currentScope);
    const frame = Frame.inNewScope(engine, code, around, engine.currentStreams);
    frame.cells[slot] = new Variable("this", self);
    return frame;
  }

  protected override readConstructors(): readonly MethodOverload[] {
    const written = this.#writtenConstructors();
    if (written.length === 0) return [this.#defaultConstructor()];
    return written.map((member) => this.#constructorOverload(member));
  }

  protected override readMethods(isStatic: boolean): Map<string, MethodGroup> {
    const groups: OpenGroups = new Map();
    for (const member of this.#functions(
      (one) => !one.isConstructor && one.methodAttributes.includes("Static") === isStatic,
    )) {
      this.addOverload(groups, this.#methodOverload(member, isStatic));
    }
    const base = this.#type().base;
    for (const group of (isStatic ? base?.members.staticMethods : base?.members.methods)?.values() ?? []) {
      for (const overload of group.overloads) this.addOverload(groups, overload);
    }
    return groups;
  }

  protected override readProperties(isStatic: boolean): Map<string, PropertyMember> {
    const found = new Map<string, PropertyMember>();
    if (isStatic) for (const node of this.#properties(true)) found.set(foldCase(node.name), this.#staticProperty(node));
    else for (const field of this.#ownFields()) found.set(foldCase(field.node.name), this.#property(field));
    if (!isStatic) for (const [key, member] of this.#accessedProperties()) if (!found.has(key)) found.set(key, member);
    const base = this.#type().base;
    for (const [key, member] of (isStatic ? base?.members.staticProperties : base?.members.properties) ?? []) {
      if (!found.has(key)) found.set(key, member);
    }
    return found;
  }

  /** Properties of interfaces and .NET bases, which the class has as methods: get_Current is Current. */
  *#accessedProperties(): Generator<[string, PropertyMember]> {
    for (const ancestor of this.#type().ancestors) {
      if (ancestor instanceof ScriptClass) continue;
      const isHidden = ancestor.kind === "interface" || /\.I[A-Z]\w*$/.test(ancestor.name);
      for (const [key, { signature }] of ancestor.members.properties) {
        const getter = this.method(`get_${signature.name}`)?.overloads[0].code as
          | ((self: unknown) => unknown)
          | undefined;
        if (!getter) continue;
        yield [
          key,
          {
            signature,
            isField: false,
            isHidden,
            get: (self) => getter(self),
            set: null,
            declaringType: this.#type(),
          },
        ];
      }
    }
  }

  protected override readIndexers(): readonly PropertyMember[] {
    return this.#type().base?.members.indexers ?? [];
  }

  #ownFields(): readonly Field[] {
    if (!this.#fields) {
      let index = this.fieldsOf(this.#type().base);
      this.#fields = this.#properties(false).map((node) => ({
        node,
        type: this.#resolve(node.propertyType),
        typeName: this.#typeText(node.propertyType),
        index: index++,
        initial: node.initialValue ? compileExpression(node.initialValue, this.#unit) : null,
        admitInitial: node.initialValue && node.attributes.length > 0 ? this.#admission(node, complaintError) : null,
      }));
    }
    return this.#fields;
  }

  #properties(isStatic: boolean): PropertyAst[] {
    return this.#node.members.filter(
      (member) => member.kind === "PropertyMember" && member.propertyAttributes.includes("Static") === isStatic,
    ) as PropertyAst[];
  }

  /** The written constructors of instances. */
  #writtenConstructors(): readonly FunctionMember[] {
    this.#constructors ??= this.#functions((member) => member.isConstructor && !isStaticConstructor(member));
    return this.#constructors;
  }

  #constructors: readonly FunctionMember[] | undefined;

  #functions(test: (member: FunctionMember) => boolean): FunctionMember[] {
    return this.#node.members.filter(
      (member): member is FunctionMember => member.kind === "FunctionMember" && test(member),
    );
  }

  #resolve(constraint: TypeConstraint | null): ClrType {
    const name = constraint?.typeName.fullName ?? "System.Object";
    const type =
      this.#type().resolveSignatureType(name) ??
      (constraint ? this.#unit.file.findParsed(constraint.typeName) : this.#unit.file.findType(name));
    if (!type) throw psError("TypeNotFound", "InvalidOperation", `Unable to find type [${name}].`);
    return type;
  }

  #typeText(constraint: TypeConstraint | null, absent = "System.Object"): string {
    return constraint ? typeText(this.#resolve(constraint)) : absent;
  }

  #property(field: Field): PropertyMember {
    const exportValue = exporterOf(field.type);
    const admit = this.#admission(field.node);
    return {
      signature: parsePropertySignature(`${field.typeName} ${field.node.name} {get;set;}`),
      isField: false,
      isHidden: field.node.propertyAttributes.includes("Hidden"),
      get: (self) => scriptFields(self)[field.index],
      set: (self, value) => {
        scriptFields(self)[field.index] = admit(exportValue ? exportValue(value) : value);
      },
      declaringType: this.#type(),
      attributes: () => this.#attributesOf(field.node),
    };
  }

  /** What a property's attributes make of a value, the last of them first; what they have against it is an error. */
  #admission(node: PropertyAst, refusal = settingError): (value: unknown) => unknown {
    const rules = node.attributes.flatMap((attribute) => validationRules(attribute, this.#unit, this.#frame));
    const transformations = node.attributes.map((attribute) => customTransformation(attribute, this.#unit));
    const changes = transformations.filter((one) => one !== null).reverse();
    if (rules.length === 0 && changes.length === 0) return (value) => value;
    return (given) => {
      const value = changes.reduce((before: unknown, change) => change(before), given);
      for (const rule of rules) {
        const complaint = complaintOf(rule, value);
        if (complaint !== null) throw refusal(complaint);
      }
      return value;
    };
  }

  #attributesOf(node: PropertyAst): unknown[] {
    return node.attributes.map((attribute) => attributeObject(attribute, this.#unit)).filter((one) => one !== null);
  }

  #staticProperty(node: PropertyAst): PropertyMember {
    const type = this.#resolve(node.propertyType);
    const exportValue = exporterOf(type);
    const admit = this.#admission(node);
    const key = foldCase(node.name);
    return {
      signature: parsePropertySignature(`static ${this.#typeText(node.propertyType)} ${node.name} {get;set;}`),
      isField: false,
      isHidden: node.propertyAttributes.includes("Hidden"),
      get: () => this.#statics.get(key),
      set: (value) => {
        this.#statics.set(key, admit(exportValue ? exportValue(value) : value));
      },
      declaringType: this.#type(),
      attributes: () => this.#attributesOf(node),
    };
  }

  #methodOverload(member: FunctionMember, isStatic: boolean): MethodOverload {
    const method = this.#compile(member);
    const text = `${isStatic ? "static " : ""}${this.#typeText(member.returnType, "void")} ${member.name}${method.parameterText}`;
    const run = (self: unknown, args: unknown[]): unknown =>
      passing(() => method.run(this.#frame, self, method.toModel(args)));
    const code = isStatic
      ? (...args: unknown[]) => {
          this.#statics.prepare();
          return run(null, args);
        }
      : (self: unknown, ...args: unknown[]) => run(self, args);
    return {
      signature: parseMethodSignature(text),
      code,
      declaringType: this.#type(),
      isHidden: member.methodAttributes.includes("Hidden"),
    };
  }

  #constructorOverload(member: FunctionMember): MethodOverload {
    const method = this.#compile(member);
    return {
      signature: parseMethodSignature(method.parameterText),
      declaringType: this.#type(),
      isHidden: member.methodAttributes.includes("Hidden"),
      code: (...args: unknown[]) => {
        const values = method.toModel(args);
        return leaving(() => {
          const self = this.#create(method, values);
          this.runConstructor(self, method, values);
          return self;
        });
      },
    };
  }

  /** Runs a constructor's base call and body on an object whose properties are initialized. */
  runConstructor(self: unknown, method: ScriptMethod, values: unknown[]): void {
    const base = this.#type().base;
    if (base instanceof ScriptClass) {
      const args = method.baseArguments(this.#frame, self, values);
      method.atBaseCall(this.#frame, () => (base.members as ScriptTypeMembers).callConstructor(self, args));
    }
    method.run(this.#frame, self, values);
  }

  /** What `: base(...)` does to an object of a derived class. */
  callConstructor(self: unknown, args: unknown[]): void {
    const chosen = this.#constructorFor(args);
    if (chosen) {
      this.runConstructor(self, chosen.method, chosen.values);
      return;
    }
    const base = this.#type().base;
    if (base instanceof ScriptClass) (base.members as ScriptTypeMembers).callConstructor(self, []);
  }

  /** The written constructor that takes the arguments, and these converted; null where none is written and needed. */
  #constructorFor(args: readonly unknown[]): { readonly method: ScriptMethod; readonly values: unknown[] } | null {
    const written = this.#writtenConstructors();
    const overloads = this.constructors;
    const selected = selectOverload(overloads, args, "new");
    if (written.length === 0) return null;
    const method = this.#compile(written[overloads.indexOf(selected.plan.overload)]);
    return { method, values: method.toModel(prepareArguments(selected, args, { name: ".ctor" })) };
  }

  /** What the constructors down to the .NET base give to its constructor. */
  #nativeArguments(method: ScriptMethod | null, values: readonly unknown[]): unknown[] {
    const args = method ? method.baseArguments(this.#frame, null, values) : [];
    const base = this.#type().base;
    if (!(base instanceof ScriptClass)) return args;
    const members = base.members as ScriptTypeMembers;
    const chosen = members.#constructorFor(args);
    return members.#nativeArguments(chosen?.method ?? null, chosen?.values ?? []);
  }

  /** The new object: a script object, or one of the .NET base type made by its constructor. */
  #create(method: ScriptMethod | null, values: unknown[]): unknown {
    this.#statics.prepare();
    const type = this.#type();
    const native = nativeBase(type);
    const make = () =>
      native ? retype(construct(native, this.#nativeArguments(method, values), { isBase: true }), type) : null;
    const made = native && method ? method.atBaseCall(this.#frame, make) : make();
    const self = made ?? new ScriptObject(type);
    this.initialize(self);
    return self;
  }

  #defaultConstructor(): MethodOverload {
    return {
      signature: parseMethodSignature("()"),
      declaringType: this.#type(),
      isHidden: true,
      code: () => {
        return leaving(() => {
          const self = this.#create(null, []);
          const base = this.#type().base;
          if (base instanceof ScriptClass) (base.members as ScriptTypeMembers).callConstructor(self, []);
          return self;
        });
      },
    };
  }

  readonly #compiled = new Map<FunctionMember, ScriptMethod>();

  #compile(member: FunctionMember): ScriptMethod {
    let method = this.#compiled.get(member);
    if (!method) {
      method = compileMethod(member, this.#unit, (constraint) => this.#resolve(constraint));
      this.#compiled.set(member, method);
    }
    return method;
  }
}

/** What the setter of a property says of a value that its attributes refuse. */
function settingError({ text }: Complaint): PSError {
  return psError("ExceptionWhenSetting", "NotSpecified", text, {
    exception: "System.Management.Automation.ValidationMetadataException",
  });
}

/** Makes an object; what its constructor raises says so. */
function leaving(make: () => unknown): unknown {
  try {
    return make();
  } catch (thrown) {
    throw thrown instanceof PSError ? thrown.marked("leavesConstructor").unmarked("passesMembers") : thrown;
  }
}

function isStaticConstructor(member: FunctionMember): boolean {
  return member.isConstructor && member.methodAttributes.includes("Static");
}

/** The nearest .NET base that has state of its own, or null for System.Object and what is nothing but methods. */
function nativeBase(type: ClrType): ClrType | null {
  for (let at = type.base; at; at = at.base)
    if (!(at instanceof ScriptClass))
      return at.name === "System.Object" || at.definition?.isAbstract || isStateless(at) ? null : at;
  return null;
}

/** Attributes to derive from have no state, and no constructor here. */
function isStateless(type: ClrType): boolean {
  const { constructors, protectedConstructors } = type.members;
  return type.ancestors.has(typeByName("System.Attribute")) && constructors.length + protectedConstructors.length === 0;
}

/** A property without a type holds any object; without a value it is null, also where it is a string. */
function unboundValueOfField(field: Field): unknown {
  return field.type.name === "System.String" ? null : defaultValue(field.type);
}

/** Errors of a method leave it as they are. */
function passing<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (thrown) {
    throw thrown instanceof PSError ? thrown.marked("passesMembers") : thrown;
  }
}
