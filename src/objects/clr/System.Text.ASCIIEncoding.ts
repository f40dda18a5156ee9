import { type EncodingObject, encodings } from "../model/EncodingObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<EncodingObject>({
  name: "System.Text.ASCIIEncoding",
  constructors: { "()": () => encodings.ascii },
});
