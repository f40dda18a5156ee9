import { defineClr } from "../../types/defineClr.ts";
import { Encoding } from "../../values/io/Encoding.ts";

export default defineClr<Encoding>({
  constructors: {
    "()": () => new Encoding("utf-8", false),
    "(bool)": (withPreamble: boolean) => new Encoding("utf-8", withPreamble),
    "(bool,bool)": (withPreamble: boolean) => new Encoding("utf-8", withPreamble),
  },
});
