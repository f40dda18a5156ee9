import { defineType } from "../../types/TypeDefinition.ts";
import { alternativeNames } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

function textsOf(self: X509Extension, kind: string): string[] {
  return alternativeNames(self)
    .filter((name) => name.kind === kind)
    .map((name) => name.text);
}

export default defineType<X509Extension>({
  name: "System.Security.Cryptography.X509Certificates.X509SubjectAlternativeNameExtension",
  base: "System.Security.Cryptography.X509Certificates.X509Extension",
  methods: {
    "System.Collections.Generic.IEnumerable[string] EnumerateDnsNames()": (self) => textsOf(self, "DNS"),
    "System.Collections.Generic.IEnumerable[ipaddress] EnumerateIPAddresses()": (self) => textsOf(self, "IP"),
  },
});
