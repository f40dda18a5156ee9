import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName, typeByNameOrNull } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { ProviderInfo } from "../../values/shell/ProviderInfo.ts";
import { engineSnapIn, snapIn } from "../../values/shell/snapIn.ts";

/** Modules that are snap-ins. */
const snapIns: PerEdition<readonly string[]> = { Desktop: [engineSnapIn], Core: [] };

export default defineClr<ProviderInfo>({
  properties: {
    ImplementingType: (self) => typeByNameOrNull(self.implementingType),
    HelpFile: () => "System.Management.Automation.dll-Help.xml",
    Name: (self) => self.name,
    ModuleName: (self) => self.moduleName,
    Module: (self) => (self.moduleName === engineSnapIn ? null : self.module()),
    Description: {
      get: (self) => self.description,
      set: (self, value: string) => {
        self.description = value;
      },
    },
    Capabilities: (self) => capabilities(self.capabilities),
    Home: {
      get: (self) => self.home,
      set: (self, value: string) => {
        self.home = value;
      },
    },
    Drives: (self) =>
      new ListObject(
        typeByName("System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo]"),
        [...self.drives()],
      ),
    VolumeSeparatedByColon: (self) => self.volumeSeparatedByColon,
    PSSnapIn: (self) => (snapIns[edition()].includes(self.moduleName) ? snapIn(engineSnapIn) : null),
    ItemSeparator: () => "\\",
    AltItemSeparator: () => "/",
  },
  toText: (self) => self.fullName,
});

function capabilities(text: string): EnumValue {
  const type = typeByName("System.Management.Automation.Provider.ProviderCapabilities");
  let bits = 0n;
  for (const name of text.split(", ")) bits |= EnumValue.named(type, name)?.value ?? 0n;
  return EnumValue.of(type, bits);
}
