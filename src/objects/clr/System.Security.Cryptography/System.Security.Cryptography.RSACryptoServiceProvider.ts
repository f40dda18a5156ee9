import { defineType } from "../../types/TypeDefinition.ts";
import type { ProductObject } from "../../values/ProductObject.ts";

export default defineType<ProductObject>({
  name: "System.Security.Cryptography.RSACryptoServiceProvider",
  base: "System.Object",
  properties: {
    "bool PublicOnly {get;}": (self) => self.get("PublicOnly"),
    "int KeySize {get;}": (self) => self.get("KeySize"),
    "string KeyExchangeAlgorithm {get;}": (self) => self.get("KeyExchangeAlgorithm"),
    "string SignatureAlgorithm {get;}": (self) => self.get("SignatureAlgorithm"),
  },
});
