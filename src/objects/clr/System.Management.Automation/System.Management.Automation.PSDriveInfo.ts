import { compareOrdinal } from "../../text/culture/stringComparison.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { PSDriveInfo } from "../../values/shell/PSDriveInfo.ts";

export default defineType<PSDriveInfo>({
  name: "System.Management.Automation.PSDriveInfo",
  methods: {
    "string ToString()": (self) => self.name,
    "int CompareTo(System.Management.Automation.PSDriveInfo drive)": (self, drive: PSDriveInfo) =>
      compareOrdinal(self.name, drive.name, true),
    "bool Equals(System.Management.Automation.PSDriveInfo drive)": (self, drive: PSDriveInfo | null) =>
      drive !== null && self.name.toLowerCase() === drive.name.toLowerCase(),
  },
  properties: {
    "string CurrentLocation {get;set;}": {
      get: (self) => self.currentLocation,
      set: (self, value: string) => {
        self.currentLocation = value;
      },
    },
    "string Name {get;}": (self) => self.name,
    "System.Management.Automation.ProviderInfo Provider {get;}": (self) => self.provider,
    "string Root {get;}": (self) => self.root,
    "string Description {get;set;}": {
      get: (self) => self.description,
      set: (self, value: string) => {
        self.description = value;
      },
    },
    "System.Nullable[long] MaximumSize {get;}": () => null,
    "pscredential Credential {get;}": (self) => self.credential,
    "string DisplayRoot {get;}": (self) => self.displayRoot,
    "bool VolumeSeparatedByColon {get;}": (self) => self.provider.volumeSeparatedByColon,
  },
  toText: (self) => self.name,
});
