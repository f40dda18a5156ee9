import { defineType } from "../../types/TypeDefinition.ts";
import { Encoding } from "../../values/io/Encoding.ts";

export default defineType<Encoding>({
  name: "System.Text.UTF8Encoding",
  constructors: {
    "()": () => new Encoding("utf-8", false),
    "(bool encoderShouldEmitUTF8Identifier)": (withPreamble: boolean) => new Encoding("utf-8", withPreamble),
    "(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)": (withPreamble: boolean) =>
      new Encoding("utf-8", withPreamble),
  },
});
