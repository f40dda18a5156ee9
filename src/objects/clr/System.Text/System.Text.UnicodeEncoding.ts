import { defineClr } from "../../types/defineClr.ts";
import { Encoding } from "../../values/io/Encoding.ts";

const make = (isBigEndian: boolean, withMark: boolean): Encoding =>
  new Encoding(isBigEndian ? "utf-16BE" : "utf-16", withMark);

export default defineClr<Encoding>({
  constructors: {
    "()": () => new Encoding("utf-16"),
    "(bool,bool)": make,
    "(bool,bool,bool)": make,
  },
});
