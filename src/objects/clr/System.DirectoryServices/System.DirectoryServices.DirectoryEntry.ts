import { notModelled } from "../../errors/runtimeError.ts";
import { defineType } from "../../types/TypeDefinition.ts";

/** Known by its name alone: the emulated directory is not reached by ADSI. */
export default defineType({
  name: "System.DirectoryServices.DirectoryEntry",
  base: "System.ComponentModel.Component",
  constructors: {
    "(string path)": () => {
      throw notModelled("[System.DirectoryServices.DirectoryEntry]");
    },
    "()": () => {
      throw notModelled("[System.DirectoryServices.DirectoryEntry]");
    },
  },
});
