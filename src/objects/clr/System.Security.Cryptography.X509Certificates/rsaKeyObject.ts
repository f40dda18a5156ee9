import { lazyType } from "../../types/lazyType.ts";
import { ProductObject } from "../../values/ProductObject.ts";

/** The RSACryptoServiceProvider of a certificate: how big its key is, and whether the private part is there. */
export function rsaKeyObject(keySize: number, isPublicOnly: boolean): ProductObject {
  const values = new Map<string, unknown>([
    ["KeySize", keySize],
    ["PublicOnly", isPublicOnly],
    ["KeyExchangeAlgorithm", "RSA-PKCS1-KeyEx"],
    ["SignatureAlgorithm", "http://www.w3.org/2000/09/xmldsig#rsa-sha1"],
  ]);
  return new ProductObject(keyType(), values);
}

const keyType = lazyType("System.Security.Cryptography.RSACryptoServiceProvider");
