import { defineClr } from "../../types/defineClr.ts";
import { formatExtension } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

export default defineClr<X509Extension>({
  base: "System.Object",
  methods: { Format: formatExtension },
  properties: {
    Critical: (self) => self.isCritical,
    Oid: (self) => self.oid,
    RawData: (self) => self.bytes,
  },
});
