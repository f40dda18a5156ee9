import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { TextReaderObject } from "./TextReaderObject.ts";

export default defineClr<TextReaderObject>({
  constructors: {
    "(string)": (text: string | null) => {
      checkNotNull(text, "s");
      return new TextReaderObject("System.IO.StringReader", text);
    },
  },
});
