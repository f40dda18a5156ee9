import { defineType } from "../../types/TypeDefinition.ts";
import type { PathInfo } from "../../values/shell/PathInfo.ts";

export default defineType<PathInfo>({
  name: "System.Management.Automation.PathInfo",
  methods: { "string ToString()": (self) => self.path },
  properties: {
    "System.Management.Automation.PSDriveInfo Drive {get;}": (self) => self.drive,
    "System.Management.Automation.ProviderInfo Provider {get;}": (self) => self.provider,
    "string ProviderPath {get;}": (self) => self.providerPath,
    "string Path {get;}": (self) => self.path,
  },
  toText: (self) => self.path,
});
