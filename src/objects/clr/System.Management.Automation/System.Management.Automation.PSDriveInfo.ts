import { compareOrdinal } from "../../text/culture/stringComparison.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSDriveInfo } from "../../values/shell/PSDriveInfo.ts";

export default defineClr<PSDriveInfo>({
  methods: {
    "CompareTo(System.Management.Automation.PSDriveInfo)": (self, drive: PSDriveInfo) =>
      compareOrdinal(self.name, drive.name, true),
    "Equals(System.Management.Automation.PSDriveInfo)": (self, drive: PSDriveInfo | null) =>
      drive !== null && self.name.toLowerCase() === drive.name.toLowerCase(),
  },
  properties: {
    CurrentLocation: {
      get: (self) => self.currentLocation,
      set: (self, value: string) => {
        self.currentLocation = value;
      },
    },
    Name: (self) => self.name,
    Provider: (self) => self.provider,
    Root: (self) => self.root,
    Description: {
      get: (self) => self.description,
      set: (self, value: string) => {
        self.description = value;
      },
    },
    MaximumSize: () => null,
    Credential: (self) => self.credential,
    DisplayRoot: (self) => self.displayRoot,
    VolumeSeparatedByColon: (self) => self.provider.volumeSeparatedByColon,
  },
  toText: (self) => self.name,
});
