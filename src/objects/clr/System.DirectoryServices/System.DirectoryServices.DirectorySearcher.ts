import { notModelled } from "../../errors/runtimeError.ts";
import { defineType } from "../../types/TypeDefinition.ts";

/** Known by its name alone: the emulated directory is not reached by ADSI. */
export default defineType({
  name: "System.DirectoryServices.DirectorySearcher",
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
