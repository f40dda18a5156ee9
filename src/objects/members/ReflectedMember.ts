import { once } from "../../base/once.ts";
import { knownSignature, type ParameterSignature, parsePropertySignature } from "../calls/MethodSignature.ts";
import type { ClrType } from "../types/ClrType.ts";
import { enumUnderlyingType } from "../types/enumUnderlyingType.ts";
import { isPrimitive } from "../types/isPrimitive.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ClrObject } from "../values/ClrObject.ts";
import { EnumValue } from "../values/EnumValue.ts";
import type { MethodCode, MethodOverload, PropertyMember } from "./TypeMembers.ts";

/** Names of the methods that arrays have of themselves and of what they derive from. */
const arrayMethods = once(() => {
  const texts = ["System.Array", "System.Object"].flatMap((name) => typeByName(name).metadata?.methods ?? []);
  const signatures = texts.map(knownSignature).filter(({ isStatic }) => !isStatic);
  return new Set(["Get", "Set", ...signatures.map(({ name }) => name)]);
});

/** What reflection shows of a member: MethodInfo, PropertyInfo, FieldInfo, ConstructorInfo. */
export class ReflectedMember extends ClrObject {
  constructor(
    /** "Lambda": a compiled method that no type declares. */
    readonly kind: "Method" | "Property" | "Field" | "Constructor" | "Lambda",
    readonly declaringType: ClrType,
    readonly name: string,
    readonly isStatic: boolean,
    readonly returnType: string,
    readonly parameters: readonly ParameterSignature[],
    readonly source: MethodOverload | PropertyMember,
    readonly isPublic = true,
    /** The type that was asked, which may have the member from a base type. */
    readonly reflectedType = declaringType,
  ) {
    super();
  }

  static ofMethod(
    overload: MethodOverload,
    kind: "Method" | "Constructor" | "Lambda" = "Method",
    type = overload.declaringType,
  ) {
    const { signature } = overload;
    return new ReflectedMember(
      kind,
      declaring(overload.declaringType, type),
      kind === "Constructor" ? ".ctor" : signature.name,
      signature.isStatic,
      signature.returnType,
      signature.parameters,
      overload,
      true,
      type,
    );
  }

  /** All public members of a type. */
  static of(type: ClrType): ReflectedMember[] {
    const { members } = type;
    const method = (overload: MethodOverload, kind: "Method" | "Constructor") =>
      ReflectedMember.ofMethod(overload, kind, type);
    const property = (member: PropertyMember) =>
      new ReflectedMember(
        member.isField ? "Field" : "Property",
        declaring(member.declaringType, type),
        member.signature.name,
        member.signature.isStatic,
        member.signature.type,
        member.signature.parameters ?? [],
        member,
        true,
        type,
      );
    // Reflection tells static members of the type that declares them alone.
    const isOwn = (member: PropertyMember | MethodOverload) => member.declaringType === type;
    // What a type has under the name of an interface is not public: its row tells what is.
    const isDeclaredProperty = ({ declaringType, signature, isField }: PropertyMember) => {
      if (declaringType.kind === "interface" && type.kind !== "interface") return false;
      const written = declaringType.metadata?.properties;
      return isField || !written || written.some((text) => parsePropertySignature(text).name === signature.name);
    };
    // The methods of IList are an array's under the interface's name alone, and static ones are its base type's.
    const isDeclared = ({ signature }: MethodOverload) => {
      if (signature.isStatic) return type.elementType === null && !type.isEnum;
      return (type.elementType === null && type.name !== "System.Array") || arrayMethods().has(signature.name);
    };
    const properties = [
      ...(type.isEnum ? enumFields(type) : []),
      ...[...members.properties.values()].filter(isDeclaredProperty),
      ...[...members.staticProperties.values()].filter(isOwn),
    ];
    const accessors = [...properties.filter(({ isField }) => !isField), ...members.indexers].flatMap((member) =>
      property(member).accessors(),
    );
    // What a type has of its own stands before what comes from its base types, properties and methods alike.
    const depth = ({ declaringType }: ReflectedMember) => depths.get(declaringType) ?? 0;
    const depths = new Map<ClrType, number>();
    for (let at: ClrType | null = type; at !== null; at = at.base) depths.set(at, depths.size);
    const methods = [...members.methods.values(), ...members.staticMethods.values()].flatMap((group) =>
      group.overloads
        .filter((overload) => (!overload.signature.isStatic || isOwn(overload)) && isDeclared(overload))
        .map((overload) => method(overload, "Method")),
    );
    return [
      ...[...accessors, ...methods].sort((left, right) => depth(left) - depth(right)),
      ...members.constructors.map((overload) => method(overload, "Constructor")),
      ...[
        ...properties.filter(isOwn),
        ...members.indexers.filter(isOwn),
        ...properties.filter((member) => !isOwn(member)),
      ].map(property),
    ];
  }

  /** The properties of a type and of those that it derives from that are not public, as far as they are modelled. */
  static nonPublic(type: ClrType): ReflectedMember[] {
    const found: ReflectedMember[] = [];
    for (let at: ClrType | null = type; at !== null; at = at.base)
      for (const [written, access] of Object.entries(at.definition?.nonPublicProperties ?? {})) {
        const signature = parsePropertySignature(written);
        const [get, set] = typeof access === "function" ? [access, null] : [access.get, access.set];
        const member = { signature, isField: false, get, set, declaringType: at } as PropertyMember;
        found.push(new ReflectedMember("Property", at, signature.name, false, signature.type, [], member, false));
      }
    return found;
  }

  /** The methods that read and write a property. */
  accessors(): ReflectedMember[] {
    return [this.accessor("get"), this.accessor("set")].filter((one) => one !== null);
  }

  accessor(kind: "get" | "set"): ReflectedMember | null {
    const { signature, get, set } = this.source as PropertyMember;
    if (!(kind === "get" ? signature.hasGetter : signature.hasSetter)) return null;
    const own = signature.isStatic ? "static " : "";
    const index = (signature.parameters ?? []).map(({ type, name }) => `${type} ${name}`);
    const text =
      kind === "get"
        ? `${own}${signature.type} get_${this.name}(${index.join(", ")})`
        : `${own}void set_${this.name}(${[...index, `${signature.type} value`].join(", ")})`;
    const { declaringType } = this;
    return ReflectedMember.ofMethod({
      signature: knownSignature(text),
      code: kind === "get" ? get : set,
      declaringType,
    });
  }

  get clrType(): ClrType {
    return typeByName(`System.Reflection.${this.kind === "Lambda" ? "Method" : this.kind}Info`);
  }

  /** "Int32 IndexOf(System.String)" as reflection prints it. */
  get text(): string {
    const shown = (name: string) => {
      const type = this.declaringType.resolveSignatureType(name);
      if (!type) return name;
      let root = type;
      while (root.elementType) root = root.elementType;
      return isPrimitive(root) || type.name === "System.Void" ? type.shortName : type.name;
    };
    const result = this.kind === "Constructor" || this.returnType === "void" ? "Void" : shown(this.returnType);
    const parameters = this.parameters.map(({ type, isRef }) => `${shown(type)}${isRef ? " ByRef" : ""}`).join(", ");
    if (this.kind === "Property" || this.kind === "Field")
      return `${result} ${this.name}${parameters === "" ? "" : ` [${parameters}]`}`;
    return `${result} ${this.name}(${parameters})`;
  }

  /** By the numbers of BindingFlags: Instance 4, Static 8, Public 16, NonPublic 32. */
  fits(flags: number): boolean {
    return (flags & (this.isPublic ? 16 : 32)) !== 0 && (flags & (this.isStatic ? 8 : 4)) !== 0;
  }

  takes(types: readonly ClrType[]): boolean {
    return (
      types.length === this.parameters.length &&
      this.parameters.every((parameter, at) => this.declaringType.resolveSignatureType(parameter.type) === types[at])
    );
  }
}

/** The base type that has a member, else the type itself: a closed generic has its members from the open one. */
function declaring(owner: ClrType, type: ClrType): ClrType {
  return type.ancestors.has(owner) && owner.kind !== "interface" ? owner : type;
}

/** The fields of an enumeration: the number of a value, and each value by its name. */
function enumFields(type: ClrType): PropertyMember[] {
  const field = (written: string, get: MethodCode): PropertyMember => ({
    signature: parsePropertySignature(written),
    isField: true,
    get,
    set: null,
    declaringType: type,
  });
  const named = ([name, number]: readonly [string, bigint]) =>
    field(`static ${type.name} ${name} {get;}`, () => EnumValue.of(type, number));
  const number: MethodCode = (self) => Number((self as EnumValue).value);
  return [field(`${enumUnderlyingType(type).name} value__ {get;}`, number), ...[...type.enumValues].map(named)];
}
