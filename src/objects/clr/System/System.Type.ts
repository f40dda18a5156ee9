import { reflectedText } from "../../calls/genericParameterNames.ts";
import { argumentInvalid, checkNotNull, invalidOperation } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { ReflectedMember } from "../../members/ReflectedMember.ts";
import { newArray } from "../../ops/indexing/arrayItems.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { enumUnderlyingType } from "../../types/enumUnderlyingType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { flagsOf, isAbstract, isSealed, isSerializable, typeFlags } from "../../types/typeAttributes.ts";
import { customAttributesOf } from "../../types/typeCustomAttributes.ts";
import { assemblyQualifiedName, fullTypeName } from "../../types/typeNames.ts";
import { typeOf } from "../../types/typeOf.ts";
import { arrayTypeOf, typeByName, typeByNameOrNull } from "../../types/typeRegistry.ts";
import { AssemblyObject } from "../../values/AssemblyObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";

const primitives = new Set(
  "Boolean Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 Char Double Single IntPtr UIntPtr"
    .split(" ")
    .map((name) => `System.${name}`),
);
const typeCodes = new Set(
  "Boolean Char SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal DateTime String".split(" "),
);

function find(name: string | null): ClrType | null {
  checkNotNull(name, "typeName");
  const found = typeByNameOrNull(name as string);
  if (!found || !(name as string).includes(".")) return null;
  const plain = (name as string).replace(/,.*$/, "");
  return found.typeArguments.length > 0 || found.isArray || found.name === plain ? found : null;
}

function isGeneric(self: ClrType): boolean {
  return self.typeArguments.length > 0 || /`\d+$/.test(self.name);
}

function isOpen(self: ClrType): boolean {
  return self.typeArguments.length === 0 && /`\d+$/.test(self.name);
}

function isKind(self: ClrType, kind: string): boolean {
  return self.kind === kind;
}

function reflect(self: ClrType, kinds: readonly ReflectedMember["kind"][], name?: string | null): ReflectedMember[] {
  const all = ReflectedMember.of(self).filter((member) => kinds.includes(member.kind));
  return name === undefined ? all : all.filter((member) => member.name.toLowerCase() === (name ?? "").toLowerCase());
}

/** The properties of a type, public or not. */
function propertiesOf(self: ClrType): ReflectedMember[] {
  return [...reflect(self, ["Property"]), ...ReflectedMember.nonPublic(self)];
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

export function interfacesOf(self: ClrType): ClrType[] {
  return [...self.ancestors].filter((type) => type !== self && type.kind === "interface");
}

const is = (mask: number, wanted: number) => (self: ClrType) => (flagsOf(self) & mask) === wanted;
const visible = (wanted: number) => is(typeFlags.visibilityMask, wanted);

/** What one part of the attributes decides. */
const flagProperties = {
  "bool IsNotPublic {get;}": visible(0),
  "bool IsPublic {get;}": visible(typeFlags.public),
  "bool IsNestedPublic {get;}": visible(typeFlags.nestedPublic),
  "bool IsNestedPrivate {get;}": visible(typeFlags.nestedPrivate),
  "bool IsNestedFamily {get;}": visible(typeFlags.nestedFamily),
  "bool IsNestedAssembly {get;}": visible(typeFlags.nestedAssembly),
  "bool IsNestedFamANDAssem {get;}": visible(typeFlags.nestedFamAndAssem),
  "bool IsNestedFamORAssem {get;}": visible(typeFlags.nestedFamOrAssem),
  "bool IsVisible {get;}": (self: ClrType) => visible(typeFlags.public)(self) || visible(typeFlags.nestedPublic)(self),
  "bool IsAutoLayout {get;}": is(typeFlags.layoutMask, 0),
  "bool IsLayoutSequential {get;}": is(typeFlags.layoutMask, typeFlags.sequentialLayout),
  "bool IsExplicitLayout {get;}": is(typeFlags.layoutMask, typeFlags.explicitLayout),
  "bool IsAnsiClass {get;}": is(typeFlags.stringFormatMask, 0),
  "bool IsUnicodeClass {get;}": is(typeFlags.stringFormatMask, typeFlags.unicodeClass),
  "bool IsAutoClass {get;}": is(typeFlags.stringFormatMask, typeFlags.autoClass),
  "bool IsSpecialName {get;}": is(typeFlags.specialName, typeFlags.specialName),
  "bool IsImport {get;}": is(typeFlags.import, typeFlags.import),
};

/** What no type is that scripts can name: references, pointers, parameters of generics, proxies. */
const neverProperties = Object.fromEntries(
  "ByRef Pointer FunctionPointer UnmanagedFunctionPointer COMObject Contextful MarshalByRef SignatureType"
    .concat(" GenericParameter GenericTypeParameter GenericMethodParameter SecuritySafeCritical SecurityTransparent")
    .split(" ")
    .map((name) => [`bool Is${name} {get;}`, () => false]),
);

const byRefLike: ReadonlySet<string> = new Set(["System.Span`1", "System.ReadOnlySpan`1", "System.TypedReference"]);

export default defineType<ClrType>({
  name: "System.Type",
  properties: {
    "string Name {get;}": (self) => self.shortName,
    "string FullName {get;}": (self) => fullTypeName(self),
    "string Namespace {get;}": (self) => (self.elementType ? self.elementType.namespace : self.namespace) || null,
    "string AssemblyQualifiedName {get;}": (self) => assemblyQualifiedName(self),
    "System.Reflection.Assembly Assembly {get;}": (self) => new AssemblyObject(self),
    "System.Reflection.Module Module {get;}": (self) => `${new AssemblyObject(self).name}.dll`,
    "type BaseType {get;}": (self) => self.base,
    "type UnderlyingSystemType {get;}": (self) => self,
    "System.Reflection.MethodBase DeclaringMethod {get;}": () => null,
    "type DeclaringType {get;}": (self) =>
      self.name.includes("+") ? typeByNameOrNull(self.name.replace(/\+[^+]*$/, "")) : null,
    "type ReflectedType {get;}": () => null,
    "System.Reflection.MemberTypes MemberType {get;}": (self) => (self.name.includes("+") ? "NestedType" : "TypeInfo"),
    "bool IsArray {get;}": (self) => self.isArray,
    "bool IsSZArray {get;}": (self) => self.isArray && self.rank === 1,
    "bool HasElementType {get;}": (self) => self.isArray,
    "bool IsEnum {get;}": (self) => self.isEnum,
    "bool IsValueType {get;}": (self) => self.isValueType,
    "bool IsClass {get;}": (self) => !self.isValueType && !isKind(self, "interface"),
    "bool IsVariableBoundArray {get;}": (self) => self.isArray && self.rank > 1,
    "bool IsTypeDefinition {get;}": (self) => !self.isArray && self.typeArguments.length === 0,
    "bool IsByRefLike {get;}": (self) => byRefLike.has(self.genericName),
    "bool IsSecurityCritical {get;}": () => true,
    "bool IsCollectible {get;}": (self) => self.isDynamic,
    "System.Reflection.TypeAttributes Attributes {get;}": (self) =>
      EnumValue.of(typeByName("System.Reflection.TypeAttributes"), BigInt(flagsOf(self))),
    "bool IsInterface {get;}": (self) => isKind(self, "interface"),
    "bool IsAbstract {get;}": isAbstract,
    "bool IsSealed {get;}": isSealed,
    ...flagProperties,
    ...neverProperties,
    "bool IsPrimitive {get;}": (self) => primitives.has(self.name),
    "bool IsNested {get;}": (self) => self.name.includes("+"),
    "bool IsSerializable {get;}": isSerializable,
    "bool IsGenericType {get;}": isGeneric,
    "bool IsGenericTypeDefinition {get;}": isOpen,
    "bool IsConstructedGenericType {get;}": (self) => self.typeArguments.length > 0,
    "bool ContainsGenericParameters {get;}": isOpen,
    "type[] GenericTypeArguments {get;}": (self) => [...self.typeArguments],
  },
  staticProperties: {
    "static type[] EmptyTypes": () => [],
    "static char Delimiter": () => ".",
  },
  methods: {
    "string ToString()": reflectedText,
    "bool Equals(System.Object o)": (self, other: unknown) => self === other,
    "bool Equals(type o)": (self, other: unknown) => self === other,
    "type GetElementType()": (self) => self.elementType,
    "int GetArrayRank()": (self) => self.rank,
    "type[] GetGenericArguments()": (self) => [...self.typeArguments],
    "type GetGenericTypeDefinition()": (self) => {
      if (!isGeneric(self)) throw invalidOperation("This operation is only valid on generic types.");
      return typeByNameOrNull(self.genericName);
    },
    "type[] GetInterfaces()": interfacesOf,
    "type GetInterface(string name)": (self, name: string | null) =>
      [...self.ancestors].find(
        (type) => type.kind === "interface" && (type.name === name || type.shortName === name),
      ) ?? null,
    "bool IsAssignableFrom(type c)": (self, other: ClrType | null) => other?.isAssignableTo(self),
    "bool IsAssignableFrom(System.Reflection.TypeInfo typeInfo)": (self, other: ClrType | null) =>
      other?.isAssignableTo(self),
    "bool IsAssignableTo(type targetType)": (self, other: ClrType | null) =>
      other !== null && self.isAssignableTo(other),
    "bool IsInstanceOfType(System.Object o)": (self, value: unknown) =>
      value !== null && typeOf(value).isAssignableTo(self),
    "bool IsSubclassOf(type c)": (self, other: ClrType | null) => {
      for (let at = self.base; at; at = at.base) if (at === other) return true;
      return false;
    },
    "bool IsEquivalentTo(type other)": (self, other: unknown) => self === other,
    "bool IsEnumDefined(System.Object value)": (self, value: unknown) =>
      typeof value === "string"
        ? self.enumValues.has(value)
        : enumValues(self).some((one) => one === value || one.value === BigInt(Number(value))),
    "string[] GetEnumNames()": (self) => enumNames(self),
    "array GetEnumValues()": (self) => newArray(self, enumValues(self)),
    "string GetEnumName(System.Object value)": (self, value: unknown) => {
      const number = value instanceof EnumValue ? value.value : BigInt(Number(value));
      return enumValues(self).find((one) => one.value === number)?.text ?? null;
    },
    "type GetEnumUnderlyingType()": (self) => enumUnderlyingType(self),
    "type MakeArrayType()": (self) => arrayTypeOf(self, 1),
    "type MakeArrayType(int rank)": arrayTypeOf,
    "type MakeGenericType(Params type[] typeArguments)": (self, types: ClrType[]) =>
      typeByNameOrNull(`${self.name.replace(/`\d+$/, "")}[${types.map((type) => type.name).join(",")}]`),
    "System.Reflection.MethodInfo[] GetMethods()": (self) =>
      members("System.Reflection.MethodInfo", reflect(self, ["Method"])),
    "System.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingAttr)": (self, flags: EnumValue) =>
      members(
        "System.Reflection.MethodInfo",
        reflect(self, ["Method"]).filter((member) => member.fits(Number(flags.value))),
      ),
    "System.Reflection.MethodInfo GetMethod(string name)": (self, name: string | null) => {
      const found = reflect(self, ["Method"], name).filter((member) => member.name === name);
      if (found.length > 1)
        throw clrException(
          "System.Reflection.AmbiguousMatchException",
          `Ambiguous match found for '${self.name} ${found[0].text}'.`,
        );
      return found[0] ?? null;
    },
    "System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr)": (
      self,
      name: string | null,
      flags: EnumValue,
    ) => reflect(self, ["Method"], name).find((member) => member.fits(Number(flags.value))) ?? null,
    "System.Reflection.MethodInfo GetMethod(string name, type[] types)": (
      self,
      name: string | null,
      types: ClrType[],
    ) => reflect(self, ["Method"], name).find((member) => member.takes(types)) ?? null,
    "System.Reflection.PropertyInfo[] GetProperties()": (self) =>
      members("System.Reflection.PropertyInfo", reflect(self, ["Property"])),
    "System.Reflection.PropertyInfo[] GetProperties(System.Reflection.BindingFlags bindingAttr)": (
      self,
      flags: EnumValue,
    ) =>
      members(
        "System.Reflection.PropertyInfo",
        propertiesOf(self).filter((member) => member.fits(Number(flags.value))),
      ),
    "System.Reflection.PropertyInfo GetProperty(string name)": (self, name: string | null) =>
      reflect(self, ["Property"], name).find((member) => member.name === name) ?? null,
    "System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr)": (
      self,
      name: string | null,
      flags: EnumValue,
    ) =>
      propertiesOf(self).find(
        (member) => member.name.toLowerCase() === name?.toLowerCase() && member.fits(Number(flags.value)),
      ) ?? null,
    "System.Reflection.FieldInfo[] GetFields()": (self) =>
      members("System.Reflection.FieldInfo", reflect(self, ["Field"])),
    "System.Reflection.FieldInfo[] GetFields(System.Reflection.BindingFlags bindingAttr)": (self, flags: EnumValue) =>
      members(
        "System.Reflection.FieldInfo",
        reflect(self, ["Field"]).filter((member) => member.fits(Number(flags.value))),
      ),
    "System.Reflection.FieldInfo GetField(string name)": (self, name: string | null) =>
      reflect(self, ["Field"], name)[0] ?? null,
    "System.Reflection.ConstructorInfo[] GetConstructors()": (self) =>
      members("System.Reflection.ConstructorInfo", reflect(self, ["Constructor"])),
    "System.Reflection.ConstructorInfo GetConstructor(type[] types)": (self, types: ClrType[]) =>
      reflect(self, ["Constructor"]).find((member) => member.takes(types)) ?? null,
    "System.Reflection.MemberInfo[] GetMembers()": (self) =>
      members("System.Reflection.MemberInfo", reflect(self, ["Method", "Property", "Field", "Constructor"])),
    "System.Reflection.MemberInfo[] GetMember(string name)": (self, name: string | null) =>
      members("System.Reflection.MemberInfo", reflect(self, ["Method", "Property", "Field"], name)),
    "System.Object[] GetCustomAttributes(bool inherit)": (self) => [...customAttributesOf(self)],
    "System.Object[] GetCustomAttributes(type attributeType, bool inherit)": (self, wanted: ClrType) =>
      customAttributesOf(self).filter((one) => typeOf(one).isAssignableTo(wanted)),
    "bool IsDefined(type attributeType, bool inherit)": (self, type: ClrType) =>
      type.name === "System.FlagsAttribute" && self.isFlags,
  },
  statics: {
    "static type GetType(string typeName)": find,
    "static type GetType(string typeName, bool throwOnError)": (name: string | null, isLoud: boolean) => {
      const found = find(name);
      if (!found && isLoud)
        throw clrException(
          "System.TypeLoadException",
          `Could not load type '${name}' from assembly 'System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35'.`,
        );
      return found;
    },
    "static type GetType(string typeName, bool throwOnError, bool ignoreCase)": (name: string | null) =>
      typeByNameOrNull(name ?? ""),
    "static System.TypeCode GetTypeCode(type type)": (type: ClrType | null) => {
      if (type === null) return "Empty";
      if (type.isEnum) return "Int32";
      return typeCodes.has(type.shortName) && type.namespace === "System" ? type.shortName : "Object";
    },
    "static type[] GetTypeArray(System.Object[] args)": (args: unknown[]) => args.map((arg) => typeOf(arg)),
  },
  toText: reflectedText,
});
