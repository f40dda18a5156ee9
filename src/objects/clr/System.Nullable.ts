import { defineType } from "../model/TypeDefinition.ts";

/** A value of T or $null. Boxing leaves nothing of it, so no value has this type. */
export default defineType({
  name: "System.Nullable",
  typeParameters: ["T"],
  kind: "struct",
  base: "System.ValueType",
});
