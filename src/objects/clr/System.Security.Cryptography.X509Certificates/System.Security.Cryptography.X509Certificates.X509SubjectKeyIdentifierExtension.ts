import { defineType } from "../../types/TypeDefinition.ts";
import { subjectKeyIdentifier } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

export default defineType<X509Extension>({
  name: "System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierExtension",
  base: "System.Security.Cryptography.X509Certificates.X509Extension",
  properties: { "string SubjectKeyIdentifier {get;}": (self) => subjectKeyIdentifier(self) },
});
