import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { interfacesOf } from "./System.Type.ts";

export default defineClr<ClrType>({
  properties: { ImplementedInterfaces: interfacesOf },
});
