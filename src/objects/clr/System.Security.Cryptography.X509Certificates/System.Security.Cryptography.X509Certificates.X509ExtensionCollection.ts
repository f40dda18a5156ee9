import { checkIndex } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { X509ExtensionCollection } from "./CertificateCollections.ts";

export default defineClr<X509ExtensionCollection>({
  properties: { Count: (self) => self.items.length },
  indexers: {
    "Item(int)": {
      get: (self, index: number) => {
        checkIndex(index, self.items.length);
        return self.items[index];
      },
    },
    "Item(string)": {
      get: (self, oid: string) =>
        self.items.find((extension) => extension.oid.value === oid || extension.oid.friendlyName === oid) ?? null,
    },
  },
});
