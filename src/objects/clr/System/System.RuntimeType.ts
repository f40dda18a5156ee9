import type { ClrType } from "../../types/ClrType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { interfacesOf } from "./System.Type.ts";

export default defineType<ClrType>({
  name: "System.RuntimeType",
  base: "System.Reflection.TypeInfo",
  properties: { "System.Collections.Generic.IEnumerable[type] ImplementedInterfaces {get;}": interfacesOf },
});
