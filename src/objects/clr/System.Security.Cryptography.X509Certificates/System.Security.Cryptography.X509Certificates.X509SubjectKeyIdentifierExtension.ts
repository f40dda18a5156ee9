import { defineClr } from "../../types/defineClr.ts";
import { subjectKeyIdentifier } from "./extensionValues.ts";
import type { X509Extension } from "./X509Extension.ts";

export default defineClr<X509Extension>({
  properties: { SubjectKeyIdentifier: (self) => subjectKeyIdentifier(self) },
});
