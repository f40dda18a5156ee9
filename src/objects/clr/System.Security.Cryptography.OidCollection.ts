import type { OidCollection } from "../model/CertificateCollections.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { checkIndex } from "./argumentChecks.ts";

export default defineType<OidCollection>({
  name: "System.Security.Cryptography.OidCollection",
  properties: { "int Count {get;}": (self) => self.items.length },
  indexers: {
    "System.Security.Cryptography.Oid Item(int index) {get;}": {
      get: (self, index: number) => {
        checkIndex(index, self.items.length);
        return self.items[index];
      },
    },
    "System.Security.Cryptography.Oid Item(string oid) {get;}": {
      get: (self, oid: string) => self.items.find((one) => one.value === oid) ?? null,
    },
  },
});
