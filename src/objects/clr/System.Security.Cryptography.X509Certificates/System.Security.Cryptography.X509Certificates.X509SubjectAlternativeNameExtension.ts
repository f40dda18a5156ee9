import { defineClr } from "../../types/defineClr.ts";
import { alternativeNames } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

function textsOf(self: X509Extension, kind: string): string[] {
  return alternativeNames(self)
    .filter((name) => name.kind === kind)
    .map((name) => name.text);
}

export default defineClr<X509Extension>({
  methods: {
    EnumerateDnsNames: (self) => textsOf(self, "DNS"),
    EnumerateIPAddresses: (self) => textsOf(self, "IP"),
  },
});
