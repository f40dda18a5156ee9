import { clrException } from "../../errors/PSError.ts";
import type { AdaptedField } from "../../members/FieldedObject.ts";
import { toText } from "../../ops/toText.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { ClrObject } from "../../values/ClrObject.ts";
import { ManagementClass } from "../../values/machine/ManagementClass.ts";
import { ManagementObject } from "../../values/machine/ManagementObject.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { CimCollection } from "./CimCollection.ts";
import { addDateMethods } from "./dateMethods.ts";
import { managementCommand } from "./managementCommand.ts";

const space = "System.Management";

export default defineClr<ManagementObject>({
  constructors: {
    "()": () => unbound(),
    "(string path)": (path: string | null) => (path ? objectAt(path) : unbound()),
  },
  methods: {
    "void Get()": () => undefined,
    "void Dispose()": () => undefined,
    "System.Object GetPropertyValue(string propertyName)": (self, name: string) => self.field(name)?.value ?? null,
  },
  properties: {
    [`${space}.ManagementScope Scope {get;set;}`]: () => new PropertyBag(`${space}.ManagementScope`),
    [`${space}.ManagementPath Path {get;set;}`]: (self) => pathOf(self, text(self, "__RELPATH")),
    [`${space}.ObjectGetOptions Options {get;set;}`]: () => new PropertyBag(`${space}.ObjectGetOptions`),
    [`${space}.ManagementPath ClassPath {get;}`]: (self) => pathOf(self, text(self, "__CLASS")),
    [`${space}.PropertyDataCollection Properties {get;}`]: (self) =>
      properties(self, self instanceof ManagementClass ? self.declared : [...self.fields].filter(isOwn)),
    [`${space}.PropertyDataCollection SystemProperties {get;}`]: (self) =>
      properties(self, [...self.fields].filter(isSystem)),
    [`${space}.QualifierDataCollection Qualifiers {get;}`]: () => qualifiers(),
    "System.ComponentModel.ISite Site {get;set;}": () => null,
    "System.ComponentModel.IContainer Container {get;}": () => null,
  },
  toText: (self) => self.path,
});

/** An object of no path, whose methods for dates scripts call: ([wmi]"").ConvertToDateTime(...). */
function unbound(): ManagementObject {
  const made = new ManagementObject([]);
  addDateMethods(made);
  return made;
}

/** "Win32_Service.Name='Spooler'": what Get-WmiObject finds there. */
function objectAt(path: string): unknown {
  const parts = /^(?:(?:\\\\[^\\]+\\)?[^:=.]+:)?(\w+)(?:\.(\w+)=(["']?)(.*?)\3(?:,\w+=.*)?|=@)$/s.exec(path);
  if (!parts) throw clrException(`${space}.ManagementException`, "Invalid object path ");
  const [, type, key, , value] = parts;
  const [found] =
    key === undefined
      ? managementCommand("param($c) Get-WmiObject -Class $c", [type])
      : managementCommand("param($c, $f) Get-WmiObject -Class $c -Filter $f", [
          type,
          `${key}='${value.replaceAll("'", "\\'")}'`,
        ]);
  if (found === undefined) throw clrException(`${space}.ManagementException`, "Not found ");
  return found;
}

const isSystem = ({ name }: AdaptedField) => name.startsWith("__");
const isOwn = (field: AdaptedField) => !isSystem(field) && field.name !== "PSComputerName";

function text(self: ManagementObject, name: string): string {
  return toText(self.field(name)?.value ?? "");
}

function pathOf(self: ManagementObject, relative: string): PropertyBag {
  const server = text(self, "__SERVER");
  const place = server === "" ? "" : `\\\\${server}\\${text(self, "__NAMESPACE")}:`;
  const isClass = relative === text(self, "__CLASS");
  return new PropertyBag(`${space}.ManagementPath`, {
    Path: relative === "" ? "" : place + relative,
    RelativePath: relative,
    Server: server,
    NamespacePath: text(self, "__NAMESPACE"),
    ClassName: text(self, "__CLASS"),
    IsClass: isClass,
    IsInstance: !isClass && relative !== "",
    IsSingleton: relative.endsWith("=@"),
  });
}

const nameOf = (item: ClrObject) => (item instanceof PropertyBag ? String(item.values.get("Name")) : "");

function properties(self: ManagementObject, fields: readonly AdaptedField[]): CimCollection {
  const origin = text(self, "__CLASS");
  const items = fields.map(({ name, value, typeText: type }) => {
    return new PropertyBag(`${space}.PropertyData`, {
      Name: name,
      Value: value,
      Type: cimTypes.get(type.replace("[]", "")) ?? "String",
      IsLocal: true,
      IsArray: type.endsWith("[]"),
      Origin: name.startsWith("__") ? "___SYSTEM" : origin,
      Qualifiers: new CimCollection(`${space}.QualifierDataCollection`, [], nameOf),
    });
  });
  return new CimCollection(`${space}.PropertyDataCollection`, items, nameOf);
}

const cimTypes: ReadonlyMap<string, string> = new Map([
  ["bool", "Boolean"],
  ["sbyte", "SInt8"],
  ["byte", "UInt8"],
  ["int16", "SInt16"],
  ["uint16", "UInt16"],
  ["int", "SInt32"],
  ["uint32", "UInt32"],
  ["long", "SInt64"],
  ["uint64", "UInt64"],
]);

function qualifiers(): CimCollection {
  const values: readonly (readonly [string, unknown])[] = [
    ["dynamic", true],
    ["Locale", 1033],
    ["provider", "CIMWin32"],
    ["UUID", null],
  ];
  const items = values.map(([Name, Value]) => new PropertyBag(`${space}.QualifierData`, { Name, Value }));
  return new CimCollection(`${space}.QualifierDataCollection`, items, nameOf);
}
