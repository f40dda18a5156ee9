import { exporterOf } from "../../calls/marshal.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { formatArguments } from "../../text/formatArguments.ts";
import { valueText } from "../../text/valueText.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import type { StringBuilder } from "../../values/io/StringBuilder.ts";
import type { TextWriterObject } from "../../values/io/TextWriterObject.ts";
import type { Char } from "../../values/numbers.ts";
import { partOfBuffer } from "./bufferParts.ts";

type Chars = readonly Char[] | null;
type Text = string | null;

function charText(chars: Chars): string {
  return (chars ?? []).map((one) => String.fromCharCode(one.code)).join("");
}

function formatted(text: Text, args: readonly unknown[] | null, name = "args"): string {
  checkNotNull(text, "format");
  checkNotNull(args, name);
  return formatArguments(text as string, args ?? []);
}

/** A writer of a stream names its arguments in words of its own. */
const argumentsName = (self: TextWriterObject) => (self.typeName === "System.IO.StreamWriter" ? "arg" : "args");

/** Write and WriteLine of everything that can be written, under their signatures. */
function writing(name: string, end: (self: TextWriterObject) => string) {
  const put = (self: TextWriterObject, text: string): void => self.write(text + end(self));
  const simple = ["int", "uint", "long", "ulong", "float", "double", "decimal"].map((type) => {
    const exporter = exporterOf(typeByName(type));
    return [
      `${name}(${type})`,
      (self: TextWriterObject, value: unknown) => put(self, valueText(exporter ? exporter(value) : value)),
    ] as const;
  });
  return {
    ...Object.fromEntries(simple),
    [`${name}(char)`]: (self: TextWriterObject, value: string) => put(self, value),
    [`${name}(char[])`]: (self: TextWriterObject, buffer: Chars) => put(self, charText(buffer)),
    [`${name}(char[],int,int)`]: (self: TextWriterObject, buffer: Chars, index: number, count: number) =>
      put(self, charText(partOfBuffer(buffer, index, count))),
    [`${name}(bool)`]: (self: TextWriterObject, value: boolean) => put(self, value ? "True" : "False"),
    [`${name}(string)`]: (self: TextWriterObject, value: Text) => put(self, value ?? ""),
    [`${name}(System.Object)`]: (self: TextWriterObject, value: unknown) => put(self, valueText(value)),
    [`${name}(System.Text.StringBuilder)`]: (self: TextWriterObject, value: StringBuilder | null) =>
      put(self, value?.text ?? ""),
    [`${name}(string,System.Object)`]: (self: TextWriterObject, text: Text, a: unknown) =>
      put(self, formatted(text, [a])),
    [`${name}(string,System.Object,System.Object)`]: (self: TextWriterObject, text: Text, a: unknown, b: unknown) =>
      put(self, formatted(text, [a, b])),
    [`${name}(string,System.Object,System.Object,System.Object)`]: (
      self: TextWriterObject,
      text: Text,
      a: unknown,
      b: unknown,
      c: unknown,
    ) => put(self, formatted(text, [a, b, c])),
    [`${name}(string,System.Object[])`]: (self: TextWriterObject, text: Text, args: readonly unknown[] | null) =>
      put(self, formatted(text, args, argumentsName(self))),
  };
}

export default defineClr<TextWriterObject>({
  properties: {
    NewLine: {
      get: (self) => self.newLine,
      set: (self, value: string) => {
        self.newLine = value;
      },
    },
    Encoding: (self) => self.encoding,
  },
  methods: {
    ...writing("Write", () => ""),
    ...writing("WriteLine", (self) => self.newLine),
    "WriteLine()": (self) => self.write(self.newLine),
    Flush: (self) => self.flush(),
    Close: (self) => self.close(),
    Dispose: (self) => self.close(),
  },
});
