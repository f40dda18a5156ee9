import { invalidOperation, outOfRange } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
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

export default defineClr<SecureString>({
  constructors: { "()": () => new SecureString() },
  properties: { Length: (self) => living(self).plainText.length },
  methods: {
    AppendChar: (self, character: string) => {
      writable(self).plainText += character;
    },
    Clear: (self) => {
      writable(self).plainText = "";
    },
    Copy: (self) => new SecureString(living(self).plainText),
    Dispose: (self) => {
      self.plainText = "";
      self.isDisposed = true;
    },
    InsertAt: (self, index: number, character: string) => put(self, index, 0, character),
    SetAt: (self, index: number, character: string) => put(self, index, 1, character),
    RemoveAt: (self, index: number) => put(self, index, 1, ""),
    IsReadOnly: (self) => self.isReadOnly,
    MakeReadOnly: (self) => {
      self.isReadOnly = true;
    },
  },
  toText: () => "System.Security.SecureString",
});
