import type { ProductObject } from "../model/ProductObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

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
