import { defineType } from "../../types/TypeDefinition.ts";
import type { AesObject } from "./CipherObject.ts";

/** What Aes.Create gives. */
export default defineType<AesObject>({
  name: "System.Security.Cryptography.AesImplementation",
  kind: "class",
  base: "System.Security.Cryptography.Aes",
});
