import { defineClr } from "../../types/defineClr.ts";
import { encodings } from "../../values/io/Encoding.ts";
import { StringBuilder } from "../../values/io/StringBuilder.ts";
import { TextWriterObject } from "../../values/io/TextWriterObject.ts";

const make = (builder: StringBuilder): TextWriterObject =>
  new TextWriterObject("System.IO.StringWriter", builder, null, encodings.unicode);

export default defineClr<TextWriterObject>({
  constructors: {
    "()": () => make(new StringBuilder()),
    "(System.IFormatProvider)": () => make(new StringBuilder()),
    "(System.Text.StringBuilder)": make,
    "(System.Text.StringBuilder,System.IFormatProvider)": make,
  },
  methods: {
    GetStringBuilder: (self) => self.builder,
  },
  toText: (self) => self.builder?.text ?? "",
});
