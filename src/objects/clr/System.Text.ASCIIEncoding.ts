import { type Encoding, encodings } from "../model/Encoding.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<Encoding>({
  name: "System.Text.ASCIIEncoding",
  constructors: { "()": () => encodings.ascii },
});
