import { keyAlgorithmOf } from "../model/certificateParts.ts";
import { rsaKeyObject } from "../model/rsaKeyObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import type { X509PublicKey } from "../model/X509PublicKey.ts";

export default defineType<X509PublicKey>({
  name: "System.Security.Cryptography.X509Certificates.PublicKey",
  base: "System.Object",
  properties: {
    "System.Security.Cryptography.AsymmetricAlgorithm Key {get;}": ({ certificate }) =>
      rsaKeyObject(certificate.description.publicKeySize, true),
    "System.Security.Cryptography.Oid Oid {get;}": ({ certificate }) => keyAlgorithmOf(certificate.bytes),
  },
});
