import { defineType } from "../../types/TypeDefinition.ts";
import { type Encoding, encodings } from "../../values/io/Encoding.ts";

export default defineType<Encoding>({
  name: "System.Text.ASCIIEncoding",
  constructors: { "()": () => encodings.ascii },
});
