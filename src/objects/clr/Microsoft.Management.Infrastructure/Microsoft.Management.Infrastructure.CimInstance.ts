import { ambient } from "../../host/ambient.ts";
import { ownTypeNames, setOwnTypeNames } from "../../members/extendedMembers.ts";
import { toText } from "../../ops/toText.ts";
import { defineClr } from "../../types/defineClr.ts";
import { Guid } from "../../values/Guid.ts";
import { CimInstance, CimProperty } from "../../values/machine/CimInstance.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { CimCollection } from "../System.Management/CimCollection.ts";

const namespace = "Microsoft.Management.Infrastructure";

export default defineClr<CimInstance>({
  interfaces: ["System.IDisposable", "System.ICloneable"],
  methods: {
    Clone: clone,
    Dispose: () => undefined,
    "guid GetCimSessionInstanceId()": () => new Guid(ambient().newGuid()),
    "string GetCimSessionComputerName()": (self) => self.computerName,
  },
  properties: {
    [`${namespace}.CimClass CimClass {get;}`]: (self) => self.cimClass,
    [`${namespace}.Internal.Data.CimPropertiesCollection CimInstanceProperties {get;}`]: (self) =>
      new CimCollection(`${namespace}.Internal.Data.CimPropertiesCollection`, self.properties, (item) =>
        item instanceof CimProperty ? item.name : "",
      ),
    [`${namespace}.CimSystemProperties CimSystemProperties {get;}`]: ({ cimClass }) =>
      new PropertyBag(`${namespace}.CimSystemProperties`, {
        Namespace: cimClass.namespace,
        ServerName: cimClass.serverName,
        ClassName: cimClass.name,
        Path: null,
      }),
  },
  toText: shown,
});

function clone(self: CimInstance): CimInstance {
  const properties = self.properties.map(
    ({ shape, value, typeText, isSettable }) => new CimProperty(shape, value, typeText, isSettable),
  );
  const made = new CimInstance(self.cimClass, properties, self.computerName);
  const names = ownTypeNames(self);
  if (names) setOwnTypeNames(made, names);
  return made;
}

/** 'Win32_Service: Print Spooler (Name = "Spooler")'. */
function shown(self: CimInstance): string {
  const caption = self.field("Caption")?.value ?? null;
  const keys = self.properties
    .filter(({ shape }) => shape.isKey)
    .map(({ name, value }) => `${name} = ${typeof value === "string" ? `"${value}"` : toText(value)}`);
  const head = caption === null ? self.cimClass.name : `${self.cimClass.name}: ${toText(caption)}`;
  return keys.length === 0 ? head : `${head} (${keys.join(", ")})`;
}
