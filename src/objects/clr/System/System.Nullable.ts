import { checkNotNull } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineType, type TypeDefinition } from "../../types/TypeDefinition.ts";

/** A value is never one: it is boxed as what it holds, or null. */
const nullable: TypeDefinition = defineType({
  name: "System.Nullable`1",
  kind: "struct",
  base: "System.ValueType",
  constructors: { "(T value)": (value: unknown) => value },
});

export default defineType({
  name: "System.Nullable",
  arities: () => nullable,
  statics: {
    "static type GetUnderlyingType(type nullableType)": (type: ClrType | null) => {
      checkNotNull(type, "nullableType");
      return type?.genericName === "System.Nullable`1" ? type.typeArguments[0] : null;
    },
  },
});
