import type { ClrType } from "../model/ClrType.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { checkNotNull } from "./argumentChecks.ts";

export default defineType({
  name: "System.Nullable",
  statics: {
    "static type GetUnderlyingType(type nullableType)": (type: ClrType | null) => {
      checkNotNull(type, "nullableType");
      return type?.genericName === "System.Nullable`1" ? type.typeArguments[0] : null;
    },
  },
});
