import { defineType } from "../../types/TypeDefinition.ts";
import { Version } from "../../values/Version.ts";
import type { OperatingSystem } from "./System.Environment.ts";

export default defineType<OperatingSystem>({
  name: "System.OperatingSystem",
  properties: {
    "System.PlatformID Platform {get;}": () => "Win32NT",
    "string ServicePack {get;}": () => "",
    "version Version {get;}": (self) => {
      const [major, minor, build, revision] = self.version.split(".").map(Number);
      return new Version(major, minor, build, revision);
    },
    "string VersionString {get;}": (self) => `Microsoft Windows NT ${self.version}`,
  },
  toText: (self) => `Microsoft Windows NT ${self.version}`,
});
