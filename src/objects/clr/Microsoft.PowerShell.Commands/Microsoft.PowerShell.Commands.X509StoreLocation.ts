import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { Hashtable } from "../../values/collections/Hashtable.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import type { X509StoreLocation } from "../../values/security/X509Store.ts";

export default defineClr<X509StoreLocation>({
  properties: {
    "string LocationName {get;}": (self) => self.location,
    "System.Security.Cryptography.X509Certificates.StoreLocation Location {get;}": (self) =>
      EnumValue.named(typeByName("System.Security.Cryptography.X509Certificates.StoreLocation"), self.location),
    "hashtable StoreNames {get;}": (self) => {
      const names = new Hashtable(true, 0, null);
      for (const name of self.storeNames) names.set(name, true);
      return names;
    },
  },
});
