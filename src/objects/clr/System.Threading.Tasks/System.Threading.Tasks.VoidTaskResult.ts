import { defineClr } from "../../types/defineClr.ts";

/** The result of a task that has none. */
export default defineClr({ kind: "struct", base: "System.ValueType" });
