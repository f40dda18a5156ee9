import { defineClr } from "../../types/defineClr.ts";
import { Encoding } from "../../values/io/Encoding.ts";
import { StrictUtf8Encoding } from "./StrictUtf8Encoding.ts";

export default defineClr<Encoding>({
  constructors: {
    "()": () => new Encoding("utf-8", false),
    "(bool)": (withPreamble: boolean) => new Encoding("utf-8", withPreamble),
    "(bool,bool)": (withPreamble: boolean, isStrict: boolean) =>
      isStrict ? new StrictUtf8Encoding(withPreamble) : new Encoding("utf-8", withPreamble),
  },
});
