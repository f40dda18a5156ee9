import type { ClrType } from "../../objects/types/ClrType.ts";
import type { NamedClr } from "../../objects/types/defineClr.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { FileContext } from "../blocks/Unit.ts";
import { ExtentObject } from "./ExtentObject.ts";

/** The name of a type as it stands in a script: ITypeName. */
export class TypeNameObject extends ClrObject {
  constructor(readonly typeName: TypeName) {
    super();
  }

  get clrType(): ClrType {
    return typesByForm[this.typeName.form]();
  }
}

const typesByForm = {
  Simple: lazyType("System.Management.Automation.Language.TypeName"),
  Generic: lazyType("System.Management.Automation.Language.GenericTypeName"),
  Array: lazyType("System.Management.Automation.Language.ArrayTypeName"),
};

/** The type that a name in a script means; null where there is none. */
export function reflectedType(typeName: TypeName): ClrType | null {
  const engine = runningEngine();
  return new FileContext(engine.edition, (name) => engine.scriptType(name)).findParsed(typeName);
}

function attributeType({ typeName }: TypeNameObject): ClrType | null {
  const found =
    typeName.form === "Simple"
      ? reflectedType({
          ...typeName,
          name: `${typeName.name}Attribute`,
          fullName: typeName.fullName.replace(typeName.name, `${typeName.name}Attribute`),
        })
      : null;
  const type = found ?? reflectedType(typeName);
  return type?.ancestors.has(typeByName("System.Attribute")) ? type : null;
}

const shared = {
  toText: (self: TypeNameObject) => self.typeName.fullName,
  methods: {
    GetReflectionType: (self: TypeNameObject) => reflectedType(self.typeName),
    GetReflectionAttributeType: attributeType,
  },
};

const properties = {
  FullName: (self: TypeNameObject) => self.typeName.fullName,
  Name: (self: TypeNameObject) => self.typeName.name,
  AssemblyName: (self: TypeNameObject) => self.typeName.assemblyName,
  IsArray: (self: TypeNameObject) => self.typeName.form === "Array",
  IsGeneric: (self: TypeNameObject) => self.typeName.form === "Generic",
  Extent: (self: TypeNameObject) => new ExtentObject(self.typeName.extent),
};

const typeNames = (names: readonly TypeName[]) =>
  new ListObject(
    typeByName("System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ITypeName]"),
    names.map((name) => new TypeNameObject(name)),
  );

export const typeNameTypes: readonly NamedClr<TypeNameObject>[] = [
  { name: "System.Management.Automation.Language.TypeName", ...shared, properties },
  {
    name: "System.Management.Automation.Language.GenericTypeName",
    ...shared,
    properties: {
      ...properties,
      TypeName: ({ typeName }) => (typeName.form === "Generic" ? new TypeNameObject(typeName.typeName) : null),
      GenericArguments: ({ typeName }) => (typeName.form === "Generic" ? typeNames(typeName.genericArguments) : null),
    },
  },
  {
    name: "System.Management.Automation.Language.ArrayTypeName",
    ...shared,
    properties: {
      ...properties,
      ElementType: ({ typeName }) => (typeName.form === "Array" ? new TypeNameObject(typeName.elementType) : null),
      Rank: ({ typeName }) => (typeName.form === "Array" ? typeName.rank : 0),
    },
  },
];
