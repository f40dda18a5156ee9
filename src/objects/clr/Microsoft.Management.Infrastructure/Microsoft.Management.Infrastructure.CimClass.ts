import { defineClr } from "../../types/defineClr.ts";
import type { ClrObject } from "../../values/ClrObject.ts";
import type { CimClass } from "../../values/machine/CimClass.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { CimCollection } from "../System.Management/CimCollection.ts";

const namespace = "Microsoft.Management.Infrastructure";

export default defineClr<CimClass>({
  interfaces: ["System.IDisposable"],
  methods: { Dispose: () => undefined },
  properties: {
    "string CimClassName {get;}": (self) => self.name,
    "string CimSuperClassName {get;}": (self) => self.superclass,
    [`${namespace}.Internal.Data.CimClassPropertiesCollection CimClassProperties {get;}`]: (self) =>
      collection("CimClassPropertiesCollection", "CimPropertyDeclaration", self.properties.map(propertyParts)),
    [`${namespace}.Internal.Data.CimMethodDeclarationCollection CimClassMethods {get;}`]: (self) =>
      collection("CimMethodDeclarationCollection", "CimMethodDeclaration", self.methods.map(methodParts)),
    [`${namespace}.CimSystemProperties CimSystemProperties {get;}`]: (self) =>
      new PropertyBag(`${namespace}.CimSystemProperties`, {
        Namespace: self.namespace,
        ServerName: self.serverName,
        ClassName: self.name,
        Path: null,
      }),
  },
  toText: shown,
});

function shown({ namespace: place, name }: CimClass): string {
  return `${place}:${name}`;
}

type Parts = Readonly<Record<string, unknown>>;

function collection(type: string, itemType: string, items: readonly Parts[]): CimCollection {
  const made = items.map((parts) => new PropertyBag(`${namespace}.${itemType}`, parts));
  return new CimCollection(`${namespace}.Internal.Data.${type}`, made, nameOf);
}

function nameOf(item: ClrObject): string {
  return item instanceof PropertyBag ? String(item.values.get("Name")) : "";
}

function propertyParts({ name, type, isKey }: CimClass["properties"][number]): Parts {
  return { Name: name, CimType: type, Flags: isKey ? "Property, Key, ReadOnly, NullValue" : "Property, NullValue" };
}

function methodParts({ name, parameters }: CimClass["methods"][number]): Parts {
  const declared = parameters.map((parameter) => ({ Name: parameter.name, CimType: parameter.type }));
  return {
    Name: name,
    ReturnType: "UInt32",
    Parameters: collection("CimMethodParameterDeclarationCollection", "CimMethodParameterDeclaration", declared),
  };
}
