import { checkIndex } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { OidCollection } from "../System.Security.Cryptography.X509Certificates/CertificateCollections.ts";

export default defineClr<OidCollection>({
  properties: { Count: (self) => self.items.length },
  indexers: {
    "Item(int)": {
      get: (self, index: number) => {
        checkIndex(index, self.items.length);
        return self.items[index];
      },
    },
    "Item(string)": {
      get: (self, oid: string) => self.items.find((one) => one.value === oid) ?? null,
    },
  },
});
