import { edition } from "../../host/ambient.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName, typeByNameOrNull } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { ProviderInfo } from "../../values/shell/ProviderInfo.ts";
import { engineSnapIn, snapIn } from "../../values/shell/snapIn.ts";

export default defineType<ProviderInfo>({
  name: "System.Management.Automation.ProviderInfo",
  methods: { "string ToString()": (self) => self.fullName },
  properties: {
    "type ImplementingType {get;}": (self) => typeByNameOrNull(self.implementingType),
    "string HelpFile {get;}": () => "System.Management.Automation.dll-Help.xml",
    "string Name {get;}": (self) => self.name,
    "string ModuleName {get;}": (self) => self.moduleName,
    "psmoduleinfo Module {get;}": (self) => (self.moduleName === engineSnapIn ? null : self.module()),
    "string Description {get;set;}": {
      get: (self) => self.description,
      set: (self, value: string) => {
        self.description = value;
      },
    },
    "System.Management.Automation.Provider.ProviderCapabilities Capabilities {get;}": (self) =>
      capabilities(self.capabilities),
    "string Home {get;set;}": {
      get: (self) => self.home,
      set: (self, value: string) => {
        self.home = value;
      },
    },
    "System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] Drives {get;}": (self) =>
      new ListObject(
        typeByName("System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo]"),
        [...self.drives()],
      ),
    "bool VolumeSeparatedByColon {get;}": (self) => self.volumeSeparatedByColon,
    "System.Management.Automation.PSSnapInInfo PSSnapIn {get;}": (self) =>
      edition() === "Desktop" && self.moduleName === engineSnapIn ? snapIn(engineSnapIn) : null,
    "char ItemSeparator {get;}": () => "\\",
    "char AltItemSeparator {get;}": () => "/",
  },
  toText: (self) => self.fullName,
});

function capabilities(text: string): EnumValue {
  const type = typeByName("System.Management.Automation.Provider.ProviderCapabilities");
  let bits = 0n;
  for (const name of text.split(", ")) bits |= EnumValue.named(type, name)?.value ?? 0n;
  return EnumValue.of(type, bits);
}
