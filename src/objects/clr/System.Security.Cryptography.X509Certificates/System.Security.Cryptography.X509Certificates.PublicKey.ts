import { defineClr } from "../../types/defineClr.ts";
import { keyAlgorithmOf } from "./certificateParts.ts";
import { rsaKeyObject } from "./rsaKeyObject.ts";
import type { X509PublicKey } from "./X509PublicKey.ts";

export default defineClr<X509PublicKey>({
  properties: {
    Key: ({ certificate }) => rsaKeyObject(certificate.description.publicKeySize, true),
    Oid: ({ certificate }) => keyAlgorithmOf(certificate.bytes),
  },
});
