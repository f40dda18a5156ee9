import { uninitializedObject } from "../../calls/uninitializedObject.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr({
  abstract: true,
  base: "System.Object",
  statics: { "static System.Object GetUninitializedObject(type type)": uninitializedObject },
});
