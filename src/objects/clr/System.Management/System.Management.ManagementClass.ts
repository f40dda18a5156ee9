import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { ClrObject } from "../../values/ClrObject.ts";
import type { ManagementClass } from "../../values/machine/ManagementClass.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { CimCollection } from "./CimCollection.ts";
import { managementCommand } from "./managementCommand.ts";

const space = "System.Management";

export default defineClr<ManagementClass>({
  base: `${space}.ManagementObject`,
  constructors: {
    "(string path)": (path: string | null) => {
      const name = /^(?:(?:\\\\[^\\]+\\)?[^:=.]+:)?(\w+)$/.exec(path ?? "")?.[1];
      if (name === undefined) throw clrException(`${space}.ManagementException`, "Invalid object path ");
      const [found] = managementCommand("param($c) Get-WmiObject -List -Class $c", [name]);
      if (found === undefined) throw clrException(`${space}.ManagementException`, "Not found ");
      return found;
    },
  },
  methods: {
    [`${space}.ManagementObjectCollection GetInstances()`]: (self) =>
      new CimCollection(
        `${space}.ManagementObjectCollection`,
        managementCommand("param($c) Get-WmiObject -Class $c", [self.field("__CLASS")?.value]) as ClrObject[],
        () => "",
      ),
  },
  properties: {
    "System.Collections.Specialized.StringCollection Derivation {get;}": (self) =>
      self.field("__DERIVATION")?.value ?? null,
    [`${space}.MethodDataCollection Methods {get;}`]: (self) =>
      new CimCollection(
        `${space}.MethodDataCollection`,
        self.methodNames.map(
          (name) => new PropertyBag(`${space}.MethodData`, { Name: name, Origin: self.field("__CLASS")?.value }),
        ),
        (item) => (item instanceof PropertyBag ? String(item.values.get("Name")) : ""),
      ),
  },
  toText: (self) => self.path,
});
