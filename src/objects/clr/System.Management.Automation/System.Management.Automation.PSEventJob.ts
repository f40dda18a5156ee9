import { defineType } from "../../types/TypeDefinition.ts";
import type { JobObject } from "../../values/shell/JobObject.ts";

export default defineType<JobObject>({
  name: "System.Management.Automation.PSEventJob",
  kind: "class",
  base: "System.Management.Automation.Job",
  properties: {
    "psmoduleinfo Module {get;}": (self) => self.parts.module ?? null,
    "string StatusMessage {get;}": () => null,
    "bool HasMoreData {get;}": (self) => self.hasMoreData(),
    "string Location {get;}": () => null,
    "System.Nullable[datetime] PSBeginTime {get;}": () => null,
  },
});
