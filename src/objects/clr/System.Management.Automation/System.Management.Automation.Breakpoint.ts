import { defineClr } from "../../types/defineClr.ts";
import type { Breakpoint } from "../../values/shell/Breakpoint.ts";

export default defineClr<Breakpoint>({
  abstract: true,
  properties: {
    Action: (self) => self.action,
    Enabled: (self) => self.enabled,
    HitCount: (self) => self.hitCount,
    Id: (self) => self.id,
    Script: (self) => self.script,
  },
  toText: (self) => self.text,
});
