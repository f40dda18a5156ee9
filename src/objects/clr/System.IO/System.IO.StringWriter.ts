import { defineType } from "../../types/TypeDefinition.ts";
import { encodings } from "../../values/io/Encoding.ts";
import { StringBuilder } from "../../values/io/StringBuilder.ts";
import { TextWriterObject } from "../../values/io/TextWriterObject.ts";

const make = (builder: StringBuilder): TextWriterObject =>
  new TextWriterObject("System.IO.StringWriter", builder, null, encodings.unicode);

export default defineType<TextWriterObject>({
  name: "System.IO.StringWriter",
  constructors: {
    "()": () => make(new StringBuilder()),
    "(System.IFormatProvider formatProvider)": () => make(new StringBuilder()),
    "(System.Text.StringBuilder sb)": make,
    "(System.Text.StringBuilder sb, System.IFormatProvider formatProvider)": make,
  },
  methods: {
    "System.Text.StringBuilder GetStringBuilder()": (self) => self.builder,
    "string ToString()": (self) => self.builder?.text ?? "",
  },
  toText: (self) => self.builder?.text ?? "",
});
