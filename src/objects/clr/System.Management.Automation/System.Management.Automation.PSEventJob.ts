import { defineClr } from "../../types/defineClr.ts";
import type { JobObject } from "../../values/shell/JobObject.ts";

export default defineClr<JobObject>({
  properties: {
    Module: (self) => self.parts.module ?? null,
    StatusMessage: () => null,
    HasMoreData: (self) => self.hasMoreData(),
    Location: () => null,
    PSBeginTime: () => null,
  },
});
