import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { X509Store } from "../../values/security/X509Store.ts";

export default defineClr<X509Store>({
  methods: { Close: () => undefined, Dispose: () => undefined },
  properties: {
    Location: (self) =>
      EnumValue.named(typeByName("System.Security.Cryptography.X509Certificates.StoreLocation"), self.location),
    Name: (self) => self.name,
  },
});
