import type { AesObject } from "../model/CipherObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

/** What Aes.Create gives. */
export default defineType<AesObject>({
  name: "System.Security.Cryptography.AesImplementation",
  kind: "class",
  base: "System.Security.Cryptography.Aes",
});
