import { defineClr } from "../../types/defineClr.ts";
import { Version } from "../../values/Version.ts";
import type { OperatingSystem } from "./System.Environment.ts";

export default defineClr<OperatingSystem>({
  properties: {
    Platform: () => "Win32NT",
    ServicePack: () => "",
    Version: (self) => {
      const [major, minor, build, revision] = self.version.split(".").map(Number);
      return new Version(major, minor, build, revision);
    },
    VersionString: (self) => `Microsoft Windows NT ${self.version}`,
  },
  toText: (self) => `Microsoft Windows NT ${self.version}`,
});
