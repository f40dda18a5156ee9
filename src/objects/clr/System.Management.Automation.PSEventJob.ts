import type { JobObject } from "../model/JobObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

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
