import { defineClr } from "../../types/defineClr.ts";
import type { X500DistinguishedName } from "./X500DistinguishedName.ts";

export default defineClr<X500DistinguishedName>({
  base: "System.Object",
  properties: {
    Name: (self) => self.name,
    RawData: (self) => self.bytes,
  },
});
