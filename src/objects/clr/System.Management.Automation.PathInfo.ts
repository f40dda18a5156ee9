import type { PathInfo } from "../model/PathInfo.ts";
import { defineType } from "../model/TypeDefinition.ts";

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
