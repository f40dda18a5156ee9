import { exporterOf } from "../../calls/marshal.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { formatArguments } from "../../text/formatArguments.ts";
import { valueText } from "../../text/valueText.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import type { StringBuilder } from "../../values/io/StringBuilder.ts";
import type { TextWriterObject } from "../../values/io/TextWriterObject.ts";
import type { Char } from "../../values/numbers.ts";

type Chars = readonly Char[] | null;
type Text = string | null;

function charText(chars: Chars, index = 0, count = chars?.length ?? 0): string {
  return (chars ?? [])
    .slice(index, index + count)
    .map((one) => String.fromCharCode(one.code))
    .join("");
}

function formatted(text: Text, args: readonly unknown[] | null): string {
  checkNotNull(text, "format");
  return formatArguments(text as string, args ?? []);
}

/** Write and WriteLine of everything that can be written, under their signatures. */
function writing(name: string, end: (self: TextWriterObject) => string) {
  const put = (self: TextWriterObject, text: string): void => self.write(text + end(self));
  const simple = ["int", "uint", "long", "ulong", "float", "double", "decimal"].map((type) => {
    const exporter = exporterOf(typeByName(type));
    return [
      `void ${name}(${type} value)`,
      (self: TextWriterObject, value: unknown) => put(self, valueText(exporter ? exporter(value) : value)),
    ] as const;
  });
  return {
    ...Object.fromEntries(simple),
    [`void ${name}(char value)`]: (self: TextWriterObject, value: string) => put(self, value),
    [`void ${name}(char[] buffer)`]: (self: TextWriterObject, buffer: Chars) => put(self, charText(buffer)),
    [`void ${name}(char[] buffer, int index, int count)`]: (
      self: TextWriterObject,
      buffer: Chars,
      index: number,
      count: number,
    ) => put(self, charText(buffer, index, count)),
    [`void ${name}(bool value)`]: (self: TextWriterObject, value: boolean) => put(self, value ? "True" : "False"),
    [`void ${name}(string value)`]: (self: TextWriterObject, value: Text) => put(self, value ?? ""),
    [`void ${name}(System.Object value)`]: (self: TextWriterObject, value: unknown) => put(self, valueText(value)),
    [`void ${name}(System.Text.StringBuilder value)`]: (self: TextWriterObject, value: StringBuilder | null) =>
      put(self, value?.text ?? ""),
    [`void ${name}(string format, System.Object arg0)`]: (self: TextWriterObject, text: Text, a: unknown) =>
      put(self, formatted(text, [a])),
    [`void ${name}(string format, System.Object arg0, System.Object arg1)`]: (
      self: TextWriterObject,
      text: Text,
      a: unknown,
      b: unknown,
    ) => put(self, formatted(text, [a, b])),
    [`void ${name}(string format, System.Object arg0, System.Object arg1, System.Object arg2)`]: (
      self: TextWriterObject,
      text: Text,
      a: unknown,
      b: unknown,
      c: unknown,
    ) => put(self, formatted(text, [a, b, c])),
    [`void ${name}(string format, Params System.Object[] arg)`]: (
      self: TextWriterObject,
      text: Text,
      args: readonly unknown[] | null,
    ) => put(self, formatted(text, args)),
  };
}

export default defineType<TextWriterObject>({
  name: "System.IO.TextWriter",
  properties: {
    "string NewLine {get;set;}": {
      get: (self) => self.newLine,
      set: (self, value: string) => {
        self.newLine = value;
      },
    },
    "System.Text.Encoding Encoding {get;}": (self) => self.encoding,
  },
  methods: {
    ...writing("Write", () => ""),
    ...writing("WriteLine", (self) => self.newLine),
    "void WriteLine()": (self) => self.write(self.newLine),
    "void Flush()": (self) => self.flush(),
    "void Close()": (self) => self.close(),
    "void Dispose()": (self) => self.close(),
  },
});
