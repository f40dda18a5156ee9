import { invalidOperation, outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { SecureString } from "../../values/shell/SecureString.ts";

function living(self: SecureString): SecureString {
  if (!self.isDisposed) return self;
  const text = `Cannot access a disposed object.\nObject name: 'System.Security.SecureString'.`;
  throw clrException("System.ObjectDisposedException", text);
}

function writable(self: SecureString): SecureString {
  living(self);
  if (self.isReadOnly) throw invalidOperation("Instance is read-only.");
  return self;
}

function put(self: SecureString, index: number, count: number, text: string): void {
  if (index < 0 || index > self.plainText.length - count) {
    throw outOfRange("Index was out of range. Must be non-negative and less than the length of the string.", "index");
  }
  writable(self).plainText = self.plainText.slice(0, index) + text + self.plainText.slice(index + count);
}

export default defineType<SecureString>({
  name: "System.Security.SecureString",
  constructors: { "()": () => new SecureString() },
  properties: { "int Length {get;}": (self) => living(self).plainText.length },
  methods: {
    "void AppendChar(char c)": (self, character: string) => {
      writable(self).plainText += character;
    },
    "void Clear()": (self) => {
      writable(self).plainText = "";
    },
    "securestring Copy()": (self) => new SecureString(living(self).plainText),
    "void Dispose()": (self) => {
      self.plainText = "";
      self.isDisposed = true;
    },
    "void InsertAt(int index, char c)": (self, index: number, character: string) => put(self, index, 0, character),
    "void SetAt(int index, char c)": (self, index: number, character: string) => put(self, index, 1, character),
    "void RemoveAt(int index)": (self, index: number) => put(self, index, 1, ""),
    "bool IsReadOnly()": (self) => self.isReadOnly,
    "void MakeReadOnly()": (self) => {
      self.isReadOnly = true;
    },
  },
  toText: () => "System.Security.SecureString",
});
