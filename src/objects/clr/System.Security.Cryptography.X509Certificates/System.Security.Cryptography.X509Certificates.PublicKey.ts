import { defineType } from "../../types/TypeDefinition.ts";
import { keyAlgorithmOf } from "./certificateParts.ts";
import { rsaKeyObject } from "./rsaKeyObject.ts";
import type { X509PublicKey } from "./X509PublicKey.ts";

export default defineType<X509PublicKey>({
  name: "System.Security.Cryptography.X509Certificates.PublicKey",
  base: "System.Object",
  properties: {
    "System.Security.Cryptography.AsymmetricAlgorithm Key {get;}": ({ certificate }) =>
      rsaKeyObject(certificate.description.publicKeySize, true),
    "System.Security.Cryptography.Oid Oid {get;}": ({ certificate }) => keyAlgorithmOf(certificate.bytes),
  },
});
