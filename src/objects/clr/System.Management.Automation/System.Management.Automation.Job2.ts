import { defineClr } from "../../types/defineClr.ts";
import type { JobObject } from "../../values/shell/JobObject.ts";

export default defineClr<JobObject>({
  abstract: true,
  methods: { "StopJob(bool,string)": (self) => self.stop() },
});
