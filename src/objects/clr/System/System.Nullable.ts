import { checkNotNull } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";

/** A value is never one: it is boxed as what it holds, or null. */
const nullable: ClrMembers = defineClr({
  typeParameters: ["T"],
  kind: "struct",
  base: "System.ValueType",
  constructors: { "(T value)": (value: unknown) => value },
});

export default defineClr({
  arities: () => nullable,
  statics: {
    GetUnderlyingType: (type: ClrType | null) => {
      checkNotNull(type, "nullableType");
      return type?.genericName === "System.Nullable`1" ? type.typeArguments[0] : null;
    },
  },
});
