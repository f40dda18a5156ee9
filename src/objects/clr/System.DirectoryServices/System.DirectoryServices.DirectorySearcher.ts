import { notModelled } from "../../errors/runtimeError.ts";
import { defineClr } from "../../types/defineClr.ts";

/** Known by its name alone: the emulated directory is not reached by ADSI. */
export default defineClr({
  base: "System.ComponentModel.Component",
  constructors: {
    "(string path)": () => {
      throw notModelled("[System.DirectoryServices.DirectorySearcher]");
    },
    "()": () => {
      throw notModelled("[System.DirectoryServices.DirectorySearcher]");
    },
  },
});
