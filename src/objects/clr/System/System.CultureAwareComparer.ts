import { defineClr } from "../../types/defineClr.ts";

export default defineClr({ base: "System.StringComparer" });
