import { foldCase } from "../../../base/CaseInsensitiveMap.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { reflectedText } from "../../calls/genericParameterNames.ts";
import { convertTo } from "../../convert/convertTo.ts";
import { argumentInvalid, checkNotNull, invalidOperation } from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { edition } from "../../host/edition.ts";
import { ReflectedMember } from "../../members/ReflectedMember.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import { integerOf } from "../../text/numbers/numberDigits.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr, type InstanceMethod } from "../../types/defineClr.ts";
import { enumUnderlyingType } from "../../types/enumUnderlyingType.ts";
import { isPrimitive } from "../../types/isPrimitive.ts";
import { typeOfDotNet } from "../../types/loadedAssemblies.ts";
import { memberName } from "../../types/signatures.ts";
import { flagsOf, isAbstract, isSealed, isSerializable, typeFlags } from "../../types/typeAttributes.ts";
import { customAttributesOf } from "../../types/typeCustomAttributes.ts";
import { typeOf } from "../../types/typeOf.ts";
import { arrayTypeOf, typeByName, typeByNameOrNull } from "../../types/typeRegistry.ts";
import { assemblyQualifiedName, fullTypeName } from "../../types/typeText.ts";
import { AssemblyObject } from "../../values/AssemblyObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { ModuleObject } from "../../values/ModuleObject.ts";
import { findType } from "./findType.ts";
import { invokeMember } from "./invokeMember.ts";

const typeCodes = new Set(
  "Boolean Char SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal DateTime String".split(" "),
);

function isGeneric(self: ClrType): boolean {
  return self.typeArguments.length > 0 || /`\d+$/.test(self.name);
}

function isOpen(self: ClrType): boolean {
  return self.typeArguments.length === 0 && /`\d+$/.test(self.name);
}

function isKind(self: ClrType, kind: string): boolean {
  return self.kind === kind;
}

function reflect(self: ClrType, kinds: Kinds, name?: string | null): ReflectedMember[] {
  return named(ReflectedMember.of(self), name).filter((member) => kinds.includes(member.kind));
}

function named(all: readonly ReflectedMember[], name: string | null | undefined): readonly ReflectedMember[] {
  return name === undefined ? all : all.filter((member) => foldCase(member.name) === foldCase(name ?? ""));
}

/** The properties of a type, public or not. */
function propertiesOf(self: ClrType, name?: string | null): ReflectedMember[] {
  return [...reflect(self, ["Property"], name), ...named(ReflectedMember.nonPublic(self), name)];
}

const memberKinds = ["Method", "Constructor", "Property", "Field"] as const;

type Kinds = readonly ReflectedMember["kind"][];

/**
 * The members of some kinds that flags of BindingFlags ask for, in the order of the kinds; DeclaredOnly (2) leaves out
 * what comes from base types, FlattenHierarchy (64) adds their static members.
 */
function fitting(self: ClrType, kinds: Kinds, { value }: EnumValue, name?: string | null): ReflectedMember[] {
  const flags = Number(value);
  const own = (kind: ReflectedMember["kind"]) =>
    kind === "Property" ? propertiesOf(self, name) : reflect(self, [kind], name);
  const found = kinds.flatMap((kind) => [
    ...own(kind),
    ...((flags & 66) === 64 ? inheritedStatics(self, kind, name) : []),
  ]);
  return found.filter((member) => member.fits(flags) && ((flags & 2) === 0 || member.declaringType === self));
}

function inheritedStatics({ base }: ClrType, kind: ReflectedMember["kind"], name?: string | null): ReflectedMember[] {
  if (base === null || kind === "Constructor") return [];
  return [...reflect(base, [kind], name).filter(({ isStatic }) => isStatic), ...inheritedStatics(base, kind, name)];
}

function members(type: string, found: readonly ReflectedMember[]): unknown {
  return newArray(typeByName(type), [...found]);
}

/** Names and numbers of an enumeration, by the bits of the numbers; names of one number stay in order. */
function enumMembers(self: ClrType): [string, bigint][] {
  if (!self.isEnum) throw argumentInvalid("Type provided must be an Enum.", "enumType");
  const unsigned = (value: bigint) => (value < 0n ? value + (1n << 64n) : value);
  return [...self.enumValues].sort(([, left], [, right]) => Number(unsigned(left) - unsigned(right)));
}

const enumNames = (self: ClrType) => enumMembers(self).map(([name]) => name);
const enumValues = (self: ClrType) => enumMembers(self).map(([, value]) => EnumValue.of(self, value));

/** Whether a variable of the type takes values of the other; a Nullable takes those of its own type. */
function isAssignable(self: ClrType, other: ClrType | null): boolean {
  if (other === null) return false;
  return other.isAssignableTo(self) || (self.genericName === "System.Nullable`1" && self.typeArguments[0] === other);
}

export function interfacesOf(self: ClrType): ClrType[] {
  const all = new Set(self.base ? interfacesOf(self.base) : []);
  for (const type of self.ancestors) if (type !== self && type.kind === "interface") all.add(type);
  return [...all];
}

/** An interface by its name in its namespace, or by its full name; only the name in the namespace may differ in case. */
function interfaceOf(self: ClrType, name: string | null, ignoresCase: boolean): ClrType | null {
  const same = ignoresCase
    ? (text: string) => foldCase(text) === foldCase(name ?? "")
    : (text: string) => text === name;
  return (
    [...self.ancestors].find((type) => type.kind === "interface" && (type.name === name || same(type.shortName))) ??
    null
  );
}

const is = (mask: number, wanted: number) => (self: ClrType) => (flagsOf(self) & mask) === wanted;
const visible = (wanted: number) => (self: ClrType) => visibilityOf(self) === wanted;

/** Every type that is known by its name alone is public. */
function visibilityOf(self: ClrType): number {
  if (self.isNameOnly) return self.name.includes("+") ? typeFlags.nestedPublic : typeFlags.public;
  return flagsOf(self) & typeFlags.visibilityMask;
}

/** What one part of the attributes decides. */
const flagProperties = {
  IsNotPublic: visible(0),
  IsPublic: visible(typeFlags.public),
  IsNestedPublic: visible(typeFlags.nestedPublic),
  IsNestedPrivate: visible(typeFlags.nestedPrivate),
  IsNestedFamily: visible(typeFlags.nestedFamily),
  IsNestedAssembly: visible(typeFlags.nestedAssembly),
  IsNestedFamANDAssem: visible(typeFlags.nestedFamAndAssem),
  IsNestedFamORAssem: visible(typeFlags.nestedFamOrAssem),
  IsVisible: (self: ClrType) => visible(typeFlags.public)(self) || visible(typeFlags.nestedPublic)(self),
  IsAutoLayout: is(typeFlags.layoutMask, 0),
  IsLayoutSequential: is(typeFlags.layoutMask, typeFlags.sequentialLayout),
  IsExplicitLayout: is(typeFlags.layoutMask, typeFlags.explicitLayout),
  IsAnsiClass: is(typeFlags.stringFormatMask, 0),
  IsUnicodeClass: is(typeFlags.stringFormatMask, typeFlags.unicodeClass),
  IsAutoClass: is(typeFlags.stringFormatMask, typeFlags.autoClass),
  IsSpecialName: is(typeFlags.specialName, typeFlags.specialName),
  IsImport: is(typeFlags.import, typeFlags.import),
};

/** What no type is that scripts can name: references, pointers, parameters of generics, proxies. */
const neverProperties = Object.fromEntries(
  "ByRef Pointer FunctionPointer UnmanagedFunctionPointer COMObject Contextful MarshalByRef SignatureType"
    .concat(" GenericParameter GenericTypeParameter GenericMethodParameter SecuritySafeCritical SecurityTransparent")
    .split(" ")
    .map((name) => [`Is${name}`, () => false]),
);

const byRefLike: ReadonlySet<string> = new Set(["System.Span`1", "System.ReadOnlySpan`1", "System.TypedReference"]);

/** What the parameters of MakeGenericType are called. */
const genericArguments: PerEdition<string> = { Desktop: "instantiation", Core: "typeArguments" };

function checkDefinition(self: ClrType, types: readonly ClrType[]): void {
  const arity = /`(\d+)$/.exec(self.name);
  if (!arity) throw clrError("System.InvalidOperationException", "NoGenericDefinition", [fullTypeName(self)]);
  if (Number(arity[1]) !== types.length)
    throw argumentInvalid(
      "The number of generic arguments provided doesn't equal the arity of the generic type definition.",
      genericArguments[edition()],
    );
}

/** An array type of a rank that .NET has, which are 1 to 32. */
function arrayOfRank(self: ClrType, rank: number): ClrType {
  if (rank < 1) throw clrException("System.IndexOutOfRangeException", "Index was outside the bounds of the array.");
  if (rank > 32) throw notModelled("An array type of more than 32 dimensions");
  return arrayTypeOf(self, rank);
}

/** Members that go by the type's name; what the others tell must be known of the type. */
const ofName: ReadonlySet<string> = new Set([
  ..."Name FullName Namespace AssemblyQualifiedName Assembly Module UnderlyingSystemType DeclaringMethod IsArray IsValueType IsEnum".split(
    " ",
  ),
  ..."IsSZArray HasElementType IsVariableBoundArray IsTypeDefinition IsGenericType IsGenericTypeDefinition".split(" "),
  ..."IsConstructedGenericType ContainsGenericParameters GenericTypeArguments IsNested MemberType".split(" "),
  ..."Equals IsEquivalentTo GetGenericArguments GetGenericTypeDefinition MakeArrayType".split(" "),
  ..."DeclaringType IsPublic IsNotPublic IsNestedPublic IsNestedPrivate IsNestedFamily IsNestedAssembly".split(" "),
  ..."IsNestedFamANDAssem IsNestedFamORAssem IsVisible IsPrimitive IsCollectible".split(" "),
  ...Object.keys(neverProperties),
]);

function demanding(members: Readonly<Record<string, InstanceMethod<ClrType>>>) {
  const found: Record<string, InstanceMethod<ClrType>> = {};
  for (const [key, code] of Object.entries(members)) {
    const name = memberName(key);
    found[key] = ofName.has(name)
      ? code
      : (self, ...args) => {
          self.demand(`${name} of`);
          return code(self, ...args);
        };
  }
  return found;
}

export default defineClr<ClrType>({
  properties: demanding({
    Name: (self) => self.shortName,
    FullName: (self) => fullTypeName(self),
    Namespace: (self) => (self.elementType ? self.elementType.namespace : self.namespace) || null,
    AssemblyQualifiedName: (self) => assemblyQualifiedName(self),
    Assembly: (self) => new AssemblyObject(self),
    Module: (self) => new ModuleObject(self),
    BaseType: (self) => self.base,
    UnderlyingSystemType: (self) => self,
    DeclaringMethod: () => null,
    DeclaringType: (self) => (self.name.includes("+") ? typeOfDotNet(self.name.replace(/\+[^+]*$/, "")) : null),
    ReflectedType: () => null,
    MemberType: (self) => (self.name.includes("+") ? "NestedType" : "TypeInfo"),
    IsArray: (self) => self.isArray,
    IsSZArray: (self) => self.isArray && self.rank === 1,
    HasElementType: (self) => self.isArray,
    IsEnum: (self) => self.isEnum,
    IsValueType: (self) => self.isValueType,
    IsClass: (self) => !self.isValueType && !isKind(self, "interface"),
    IsVariableBoundArray: (self) => self.isArray && self.rank > 1,
    IsTypeDefinition: (self) => !self.isArray && self.typeArguments.length === 0,
    IsByRefLike: (self) => byRefLike.has(self.genericName),
    IsSecurityCritical: () => true,
    IsCollectible: (self) => self.isDynamic,
    Attributes: (self) => EnumValue.of(typeByName("System.Reflection.TypeAttributes"), BigInt(flagsOf(self))),
    IsInterface: (self) => isKind(self, "interface"),
    IsAbstract: isAbstract,
    IsSealed: isSealed,
    ...flagProperties,
    ...neverProperties,
    IsPrimitive: isPrimitive,
    IsNested: (self) => self.name.includes("+"),
    IsSerializable: isSerializable,
    IsGenericType: isGeneric,
    IsGenericTypeDefinition: isOpen,
    IsConstructedGenericType: (self) => self.typeArguments.length > 0,
    ContainsGenericParameters: isOpen,
    GenericTypeArguments: (self) => [...self.typeArguments],
  }),
  staticProperties: {
    EmptyTypes: () => [],
    Delimiter: () => ".",
  },
  methods: demanding({
    "Equals(System.Object)": (self, other: unknown) => self === other,
    "Equals(type)": (self, other: unknown) => self === other,
    GetElementType: (self) => self.elementType,
    GetArrayRank: (self) => {
      if (self.elementType === null) throw argumentInvalid("Must be an array type.");
      return self.rank;
    },
    GetGenericArguments: (self) => [...self.typeArguments],
    GetGenericTypeDefinition: (self) => {
      if (!isGeneric(self)) throw invalidOperation("This operation is only valid on generic types.");
      return typeByNameOrNull(self.genericName);
    },
    GetInterfaces: interfacesOf,
    "GetInterface(string)": (self, name: string | null) => interfaceOf(self, name, false),
    "GetInterface(string,bool)": interfaceOf,
    IsAssignableFrom: isAssignable,
    "bool IsAssignableFrom(System.Reflection.TypeInfo typeInfo)": isAssignable,
    IsAssignableTo: (self, other: ClrType | null) => other !== null && isAssignable(other, self),
    "System.Reflection.TypeInfo GetTypeInfo()": (self) => self,
    "type AsType()": (self) => self,
    IsInstanceOfType: (self, value: unknown) => value !== null && typeOf(value).isAssignableTo(self),
    IsSubclassOf: (self, other: ClrType | null) => {
      for (let at = self.base; at; at = at.base) if (at === other) return true;
      return false;
    },
    IsEquivalentTo: (self, other: unknown) => self === other,
    IsEnumDefined: (self, value: unknown) => {
      checkNotNull(value, "value");
      return typeof value === "string"
        ? self.enumValues.has(value)
        : enumValues(self).some((one) => one === value || one.value === integerOf(value));
    },
    GetEnumNames: (self) => enumNames(self),
    GetEnumValues: (self) => newArray(self, enumValues(self)),
    GetEnumValuesAsUnderlyingType: (self) => {
      const type = enumUnderlyingType(self);
      return newArray(
        type,
        enumMembers(self).map(([, value]) => convertTo(value, type)),
      );
    },
    GetEnumName: (self, value: unknown) => {
      checkNotNull(value, "value");
      const number = value instanceof EnumValue ? value.value : integerOf(value);
      return enumValues(self).find((one) => one.value === number)?.text ?? null;
    },
    GetEnumUnderlyingType: (self) => {
      if (!self.isEnum) throw argumentInvalid("Type provided must be an Enum.", "enumType");
      return enumUnderlyingType(self);
    },
    "MakeArrayType()": (self) => arrayTypeOf(self, 1),
    "MakeArrayType(int)": arrayOfRank,
    MakeGenericType: (self, types: ClrType[]) => {
      checkDefinition(self, types);
      return typeByNameOrNull(`${self.name.replace(/`\d+$/, "")}[${types.map((type) => type.name).join(",")}]`);
    },
    "GetMethods()": (self) => members("System.Reflection.MethodInfo", reflect(self, ["Method"])),
    "GetMethods(System.Reflection.BindingFlags)": (self, flags: EnumValue) =>
      members("System.Reflection.MethodInfo", fitting(self, ["Method"], flags)),
    "GetMethod(string)": (self, name: string | null) => {
      const found = reflect(self, ["Method"], name).filter((member) => member.name === name);
      if (found.length > 1)
        throw clrError("System.Reflection.AmbiguousMatchException", "AmbiguousMatch", [self.name, found[0].text]);
      return found[0] ?? null;
    },
    "GetMethod(string,System.Reflection.BindingFlags)": (self, name: string | null, flags: EnumValue) =>
      fitting(self, ["Method"], flags, name)[0] ?? null,
    "GetMethod(string,type[])": (self, name: string | null, types: ClrType[]) =>
      reflect(self, ["Method"], name).find((member) => member.takes(types)) ?? null,
    "GetProperties()": (self) => members("System.Reflection.PropertyInfo", reflect(self, ["Property"])),
    "GetProperties(System.Reflection.BindingFlags)": (self, flags: EnumValue) =>
      members("System.Reflection.PropertyInfo", fitting(self, ["Property"], flags)),
    "GetProperty(string)": (self, name: string | null) =>
      reflect(self, ["Property"], name).find((member) => member.name === name) ?? null,
    "GetProperty(string,System.Reflection.BindingFlags)": (self, name: string | null, flags: EnumValue) =>
      fitting(self, ["Property"], flags, name)[0] ?? null,
    "GetFields()": (self) => members("System.Reflection.FieldInfo", reflect(self, ["Field"])),
    "GetFields(System.Reflection.BindingFlags)": (self, flags: EnumValue) =>
      members("System.Reflection.FieldInfo", fitting(self, ["Field"], flags)),
    "GetField(string)": (self, name: string | null) => reflect(self, ["Field"], name)[0] ?? null,
    "GetConstructors()": (self) => members("System.Reflection.ConstructorInfo", reflect(self, ["Constructor"])),
    "GetConstructors(System.Reflection.BindingFlags)": (self, flags: EnumValue) => {
      if (Number(flags.value) & 32) throw notModelled("Constructors that are not public");
      return members("System.Reflection.ConstructorInfo", fitting(self, ["Constructor"], flags));
    },
    "GetConstructor(type[])": (self, types: ClrType[]) =>
      reflect(self, ["Constructor"]).find((member) => member.takes(types)) ?? null,
    "GetMembers()": (self) => members("System.Reflection.MemberInfo", reflect(self, memberKinds)),
    "GetMembers(System.Reflection.BindingFlags)": (self, flags: EnumValue) =>
      members("System.Reflection.MemberInfo", fitting(self, memberKinds, flags)),
    "GetMember(string)": (self, name: string | null) =>
      members("System.Reflection.MemberInfo", reflect(self, ["Method", "Property", "Field"], name)),
    "GetCustomAttributes(bool)": (self) => [...customAttributesOf(self)],
    "GetCustomAttributes(type,bool)": (self, wanted: ClrType) =>
      customAttributesOf(self).filter((one) => typeOf(one).isAssignableTo(wanted)),
    "InvokeMember(string,System.Reflection.BindingFlags,System.Reflection.Binder,System.Object,System.Object[])": (
      self,
      name: string | null,
      flags: EnumValue,
      _binder: unknown,
      target: unknown,
      args: unknown[] | null,
    ) => invokeMember(self, name, Number(flags.value), target, args),
    IsDefined: (self, type: ClrType) => type.name === "System.FlagsAttribute" && self.isFlags,
  }),
  statics: {
    "GetType(string)": (name: string | null) => findType(name),
    "GetType(string,bool)": (name: string | null, isLoud: boolean) => findType(name, isLoud),
    "GetType(string,bool,bool)": findType,
    GetTypeCode: (type: ClrType | null) => {
      if (type === null) return "Empty";
      if (type.isEnum) return "Int32";
      return typeCodes.has(type.shortName) && type.namespace === "System" ? type.shortName : "Object";
    },
    GetTypeArray: (args: unknown[]) => {
      if (args.includes(null)) throw argumentInvalid("Found a null value within an array.", "args");
      return args.map((arg) => typeOf(arg));
    },
  },
  toText: reflectedText,
});
