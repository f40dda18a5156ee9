import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";

export default defineType({
  name: "System.Security.Cryptography.RNGCryptoServiceProvider",
  base: "System.Security.Cryptography.RandomNumberGenerator",
  constructors: {
    "()": () =>
      typeByName("System.Security.Cryptography.RandomNumberGenerator")
        .members.staticMethod("Create")
        ?.overloads[0].code?.(),
  },
});
