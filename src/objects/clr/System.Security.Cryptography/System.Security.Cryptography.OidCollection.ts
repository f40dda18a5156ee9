import { checkIndex } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { OidCollection } from "../System.Security.Cryptography.X509Certificates/CertificateCollections.ts";

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
