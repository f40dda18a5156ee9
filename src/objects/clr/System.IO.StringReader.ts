import { TextReaderObject } from "../model/TextReaderObject.ts";
import { defineType } from "../model/TypeDefinition.ts";
import { checkNotNull } from "./argumentChecks.ts";

export default defineType<TextReaderObject>({
  name: "System.IO.StringReader",
  constructors: {
    "(string s)": (text: string | null) => {
      checkNotNull(text, "s");
      return new TextReaderObject("System.IO.StringReader", text);
    },
  },
});
