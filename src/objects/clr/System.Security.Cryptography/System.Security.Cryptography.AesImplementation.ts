import { defineClr } from "../../types/defineClr.ts";
import type { AesObject } from "./CipherObject.ts";

/** What Aes.Create gives. */
export default defineClr<AesObject>({
  kind: "class",
  base: "System.Security.Cryptography.Aes",
});
