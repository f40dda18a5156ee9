import { defineClr } from "../../types/defineClr.ts";
import { type Encoding, encodings } from "../../values/io/Encoding.ts";

export default defineClr<Encoding>({
  constructors: { "()": () => encodings.ascii },
});
