import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";

export default defineClr({
  constructors: {
    "()": () =>
      typeByName("System.Security.Cryptography.RandomNumberGenerator")
        .members.staticMethod("Create")
        ?.overloads[0].code?.(),
  },
});
