import { lazyType } from "../../types/lazyType.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";

/** The RSACryptoServiceProvider of a certificate: how big its key is, and whether the private part is there. */
export function rsaKeyObject(keySize: number, isPublicOnly: boolean): PropertyBag {
  const values = new Map<string, unknown>([
    ["KeySize", keySize],
    ["PublicOnly", isPublicOnly],
    ["KeyExchangeAlgorithm", "RSA-PKCS1-KeyEx"],
    ["SignatureAlgorithm", "http://www.w3.org/2000/09/xmldsig#rsa-sha1"],
  ]);
  return new PropertyBag(keyType(), values);
}

const keyType = lazyType("System.Security.Cryptography.RSACryptoServiceProvider");
