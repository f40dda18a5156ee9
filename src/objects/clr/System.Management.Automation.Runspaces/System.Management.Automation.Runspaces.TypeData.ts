import { CaseInsensitiveMap } from "../../../base/CaseInsensitiveMap.ts";
import { type PSMemberInfo, PSPropertySet } from "../../members/PSMemberInfo.ts";
import { toText } from "../../ops/toText.ts";
import { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
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
  /** Property sets are no members here. */
  readonly #sets: PSPropertySet[] = [];

  constructor(data: TypeData) {
    super();
    this.settings = { ...data };
    this.members = GenericDictionary.of("System.String", "System.Management.Automation.Runspaces.TypeMemberData", true);
    for (const [name, member] of data.members)
      if (member instanceof PSPropertySet) this.#sets.push(member);
      else this.members.set(name, new TypeMemberData(member));
  }

  get clrType(): ClrType {
    return dataType();
  }

  get data(): TypeData {
    const members = new CaseInsensitiveMap<PSMemberInfo>(this.#sets.map((set) => [set.name, set]));
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

export default defineClr<TypeDataObject>({
  constructors: {
    "(string)": (typeName: string) => new TypeDataObject({ typeName, members: new CaseInsensitiveMap() }),
    "(type)": (type: ClrType) => new TypeDataObject({ typeName: type.name, members: new CaseInsensitiveMap() }),
  },
  properties: {
    TypeName: (self) => self.settings.typeName,
    Members: (self) => self.members,
    TypeConverter: clrType("typeConverter"),
    TypeAdapter: () => null,
    IsOverride: () => false,
    SerializationMethod: {
      get: ({ settings }) => settings.serializationMethod ?? null,
      set: ({ settings }, value: unknown) => {
        const method = EnumValue.named(typeByName("System.Management.Automation.SerializationMethod"), toText(value));
        assign(settings, "serializationMethod", method ? (method.text as SerializationMethod) : null);
      },
    },
    TargetTypeForDeserialization: clrType("targetTypeForDeserialization"),
    SerializationDepth: {
      get: (self) => self.settings.serializationDepth ?? 0,
      set: (self, value: number) => assign(self.settings, "serializationDepth", Number(value)),
    },
    DefaultDisplayProperty: text("defaultDisplayProperty"),
    InheritPropertySerializationSet: {
      get: (self) => self.settings.inheritPropertySerializationSet ?? false,
      set: (self, value: boolean) => assign(self.settings, "inheritPropertySerializationSet", value),
    },
    StringSerializationSource: text("stringSerializationSource"),
    StringSerializationSourceProperty: () => null,
    DefaultDisplayPropertySet: propertySet("defaultDisplayPropertySet"),
    DefaultKeyPropertySet: propertySet("defaultKeyPropertySet"),
    PropertySerializationSet: propertySet("propertySerializationSet"),
  },
});

/** Of the members that can be hidden. */
export const hiddenProperty = {
  "bool IsHidden {get;set;}": ({ member }: TypeMemberData) => member.isHidden,
};
