import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";

export default defineClr({
  base: "System.Security.Cryptography.RandomNumberGenerator",
  constructors: {
    "()": () =>
      typeByName("System.Security.Cryptography.RandomNumberGenerator")
        .members.staticMethod("Create")
        ?.overloads[0].code?.(),
  },
});
