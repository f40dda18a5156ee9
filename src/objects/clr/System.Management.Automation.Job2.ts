import type { JobObject } from "../model/JobObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<JobObject>({
  name: "System.Management.Automation.Job2",
  kind: "class",
  base: "System.Management.Automation.Job",
  abstract: true,
  methods: { "void StopJob(bool force, string reason)": (self) => self.stop() },
});
