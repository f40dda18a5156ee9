import { defineClr } from "../../types/defineClr.ts";
import type { JobObject } from "../../values/shell/JobObject.ts";

export default defineClr<JobObject>({
  kind: "class",
  base: "System.Management.Automation.Job",
  abstract: true,
  methods: { "StopJob(bool,string)": (self) => self.stop() },
});
