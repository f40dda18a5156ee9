import { defineType } from "../../types/TypeDefinition.ts";
import type { JobObject } from "../../values/shell/JobObject.ts";

export default defineType<JobObject>({
  name: "System.Management.Automation.Job2",
  kind: "class",
  base: "System.Management.Automation.Job",
  abstract: true,
  methods: { "void StopJob(bool force, string reason)": (self) => self.stop() },
});
