import { checkIndex } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { X509ExtensionCollection } from "./CertificateCollections.ts";

export default defineType<X509ExtensionCollection>({
  name: "System.Security.Cryptography.X509Certificates.X509ExtensionCollection",
  properties: { "int Count {get;}": (self) => self.items.length },
  indexers: {
    "System.Security.Cryptography.X509Certificates.X509Extension Item(int index) {get;}": {
      get: (self, index: number) => {
        checkIndex(index, self.items.length);
        return self.items[index];
      },
    },
    "System.Security.Cryptography.X509Certificates.X509Extension Item(string oid) {get;}": {
      get: (self, oid: string) =>
        self.items.find((extension) => extension.oid.value === oid || extension.oid.friendlyName === oid) ?? null,
    },
  },
});
