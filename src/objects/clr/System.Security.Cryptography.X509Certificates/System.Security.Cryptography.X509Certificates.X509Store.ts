import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { X509Store } from "../../values/security/X509Store.ts";

export default defineType<X509Store>({
  name: "System.Security.Cryptography.X509Certificates.X509Store",
  methods: { "void Close()": () => undefined, "void Dispose()": () => undefined },
  properties: {
    "System.Security.Cryptography.X509Certificates.StoreLocation Location {get;}": (self) =>
      EnumValue.named(typeByName("System.Security.Cryptography.X509Certificates.StoreLocation"), self.location),
    "string Name {get;}": (self) => self.name,
  },
});
