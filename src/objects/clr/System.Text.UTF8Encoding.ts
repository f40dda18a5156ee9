import { type EncodingObject, utf8 } from "../model/EncodingObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<EncodingObject>({
  name: "System.Text.UTF8Encoding",
  constructors: {
    "()": () => utf8(false),
    "(bool encoderShouldEmitUTF8Identifier)": (withPreamble: boolean) => utf8(withPreamble),
    "(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)": utf8,
  },
});
