import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { TextReaderObject } from "./TextReaderObject.ts";

export default defineType<TextReaderObject>({
  name: "System.IO.StringReader",
  constructors: {
    "(string s)": (text: string | null) => {
      checkNotNull(text, "s");
      return new TextReaderObject("System.IO.StringReader", text);
    },
  },
});
