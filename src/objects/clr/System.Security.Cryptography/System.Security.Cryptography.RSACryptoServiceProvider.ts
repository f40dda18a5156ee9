import { defineClr } from "../../types/defineClr.ts";
import type { PropertyBag } from "../../values/PropertyBag.ts";

export default defineClr<PropertyBag>({
  base: "System.Object",
  properties: {
    PublicOnly: (self) => self.get("PublicOnly"),
    KeySize: (self) => self.get("KeySize"),
    KeyExchangeAlgorithm: (self) => self.get("KeyExchangeAlgorithm"),
    SignatureAlgorithm: (self) => self.get("SignatureAlgorithm"),
  },
});
