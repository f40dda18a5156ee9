import { outOfRange } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { clrText } from "../../values/clrText.ts";
import { TransactedString } from "./TransactedString.ts";

export default defineClr<TransactedString>({
  interfaces: ["System.Transactions.IEnlistmentNotification"],
  constructors: {
    "()": () => new TransactedString(),
    "(string value)": (value: string | null) => new TransactedString(value ?? ""),
  },
  methods: {
    "void Append(string text)": (self, text: string | null) => self.change((old) => old + (text ?? "")),
    "void Remove(int startIndex, int length)": (self, start: number, length: number) =>
      self.change((old) => {
        if (start < 0 || length < 0 || start + length > old.length)
          throw outOfRange(clrText("IndexMustBeLess"), "index");
        return old.slice(0, start) + old.slice(start + length);
      }),
  },
  properties: { "int Length {get;}": (self) => self.text.length },
  toText: (self) => self.text,
});
