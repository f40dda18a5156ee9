import { CaseInsensitiveMap } from "../../../base/CaseInsensitiveMap.ts";
import type { PSMemberInfo } from "../../members/PSMemberInfo.ts";
import { toText } from "../../ops/toText.ts";
import { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { SerializationMethod, TypeData } from "../../types/typeData/TypeData.ts";
import { typeByName, typeByNameOrNull } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { PropertySetData } from "./System.Management.Automation.Runspaces.PropertySetData.ts";

/** A member in type data: ScriptPropertyData, NotePropertyData ... */
export class TypeMemberData extends ClrObject {
  constructor(readonly member: PSMemberInfo) {
    super();
  }

  get clrType(): ClrType {
    return typeByNameOrNull(`System.Management.Automation.Runspaces.${this.member.memberType}Data`) ?? memberType();
  }
}

type Writable = { -readonly [K in keyof TypeData]: TypeData[K] };

/** What Get-TypeData gives, and what scripts make for Update-TypeData -TypeData. */
export class TypeDataObject extends ClrObject {
  readonly members: GenericDictionary;
  readonly settings: Writable;

  constructor(data: TypeData) {
    super();
    this.settings = { ...data };
    this.members = GenericDictionary.of("System.String", "System.Management.Automation.Runspaces.TypeMemberData", true);
    for (const [name, member] of data.members) this.members.set(name, new TypeMemberData(member));
  }

  get clrType(): ClrType {
    return dataType();
  }

  get data(): TypeData {
    const members = new CaseInsensitiveMap<PSMemberInfo>();
    for (const { key, value } of this.members.entries())
      if (value instanceof TypeMemberData) members.set(toText(key), value.member);
    return { ...this.settings, members };
  }
}

const dataType = lazyType("System.Management.Automation.Runspaces.TypeData");
const memberType = lazyType("System.Management.Automation.Runspaces.TypeMemberData");

type TextSetting = "defaultDisplayProperty" | "stringSerializationSource";
type SetSetting = "defaultDisplayPropertySet" | "defaultKeyPropertySet" | "propertySerializationSet";
type ClrTypeSetting = "typeConverter" | "targetTypeForDeserialization";

function text(key: TextSetting) {
  return {
    get: ({ settings }: TypeDataObject) => settings[key] ?? null,
    set: ({ settings }: TypeDataObject, value: unknown) => assign(settings, key, value === null ? null : toText(value)),
  };
}

function propertySet(key: SetSetting) {
  return {
    get: ({ settings }: TypeDataObject) => {
      const names = settings[key];
      return names === undefined ? null : new PropertySetData(names);
    },
    set: ({ settings }: TypeDataObject, value: unknown) =>
      assign(settings, key, value instanceof PropertySetData ? [...value.names] : null),
  };
}

function clrType(key: ClrTypeSetting) {
  return {
    get: ({ settings }: TypeDataObject) => settings[key] ?? null,
    set: ({ settings }: TypeDataObject, value: unknown) =>
      assign(settings, key, value instanceof ClrType ? value : null),
  };
}

function assign<K extends keyof Writable>(settings: Writable, key: K, value: Writable[K] | null): void {
  if (value === null) delete settings[key];
  else settings[key] = value;
}

export default defineType<TypeDataObject>({
  name: "System.Management.Automation.Runspaces.TypeData",
  constructors: {
    "(string typeName)": (typeName: string) => new TypeDataObject({ typeName, members: new CaseInsensitiveMap() }),
    "(type type)": (type: ClrType) => new TypeDataObject({ typeName: type.name, members: new CaseInsensitiveMap() }),
  },
  properties: {
    "string TypeName {get;}": (self) => self.settings.typeName,
    "System.Collections.Generic.Dictionary[string,System.Management.Automation.Runspaces.TypeMemberData] Members {get;}":
      (self) => self.members,
    "type TypeConverter {get;set;}": clrType("typeConverter"),
    "type TypeAdapter {get;set;}": () => null,
    "bool IsOverride {get;set;}": () => false,
    "string SerializationMethod {get;set;}": {
      get: ({ settings }) => settings.serializationMethod ?? null,
      set: ({ settings }, value: unknown) => {
        const method = EnumValue.named(typeByName("System.Management.Automation.SerializationMethod"), toText(value));
        assign(settings, "serializationMethod", method ? (method.text as SerializationMethod) : null);
      },
    },
    "type TargetTypeForDeserialization {get;set;}": clrType("targetTypeForDeserialization"),
    "uint SerializationDepth {get;set;}": {
      get: (self) => self.settings.serializationDepth ?? 0,
      set: (self, value: number) => assign(self.settings, "serializationDepth", Number(value)),
    },
    "string DefaultDisplayProperty {get;set;}": text("defaultDisplayProperty"),
    "bool InheritPropertySerializationSet {get;set;}": {
      get: (self) => self.settings.inheritPropertySerializationSet ?? false,
      set: (self, value: boolean) => assign(self.settings, "inheritPropertySerializationSet", value),
    },
    "string StringSerializationSource {get;set;}": text("stringSerializationSource"),
    "System.Management.Automation.Runspaces.TypeMemberData StringSerializationSourceProperty {get;set;}": () => null,
    "System.Management.Automation.Runspaces.PropertySetData DefaultDisplayPropertySet {get;set;}":
      propertySet("defaultDisplayPropertySet"),
    "System.Management.Automation.Runspaces.PropertySetData DefaultKeyPropertySet {get;set;}":
      propertySet("defaultKeyPropertySet"),
    "System.Management.Automation.Runspaces.PropertySetData PropertySerializationSet {get;set;}":
      propertySet("propertySerializationSet"),
  },
});

/** Of the members that can be hidden. */
export const hiddenProperty = {
  "bool IsHidden {get;set;}": ({ member }: TypeMemberData) => member.isHidden,
};
