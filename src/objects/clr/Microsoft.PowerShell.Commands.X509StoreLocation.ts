import { EnumValue } from "../model/EnumValue.ts";
import { Hashtable } from "../model/Hashtable.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { typeByName } from "../model/typeRegistry.ts";
import type { X509StoreLocation } from "../model/X509Store.ts";

export default defineType<X509StoreLocation>({
  name: "Microsoft.PowerShell.Commands.X509StoreLocation",
  base: "System.Object",
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
