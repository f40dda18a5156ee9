import { defineClr } from "../../types/defineClr.ts";
import type { PathInfo } from "../../values/shell/PathInfo.ts";

export default defineClr<PathInfo>({
  properties: {
    Drive: (self) => self.drive,
    Provider: (self) => self.provider,
    ProviderPath: (self) => self.providerPath,
    Path: (self) => self.path,
  },
  toText: (self) => self.path,
});
