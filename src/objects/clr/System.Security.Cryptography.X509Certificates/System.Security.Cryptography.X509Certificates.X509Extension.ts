import { defineType } from "../../types/TypeDefinition.ts";
import { formatExtension } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

export default defineType<X509Extension>({
  name: "System.Security.Cryptography.X509Certificates.X509Extension",
  base: "System.Object",
  methods: { "string Format(bool multiLine)": formatExtension },
  properties: {
    "bool Critical {get;set;}": (self) => self.isCritical,
    "System.Security.Cryptography.Oid Oid {get;set;}": (self) => self.oid,
    "byte[] RawData {get;set;}": (self) => self.bytes,
  },
});
