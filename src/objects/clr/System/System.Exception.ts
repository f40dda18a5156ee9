import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { exceptionResults } from "../../errors/exceptionResults.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { Hashtable } from "../../values/collections/Hashtable.ts";

function data(self: ExceptionObject): Hashtable {
  let found = self.details.get("Data");
  if (!(found instanceof Hashtable)) {
    found = new Hashtable(false, 0, null);
    self.details.set("Data", found);
  }
  return found as Hashtable;
}

function baseException(self: ExceptionObject): ExceptionObject {
  let found = self;
  while (found.innerException) found = found.innerException;
  return found;
}

function text(self: ExceptionObject): string {
  const head = self.message === "" ? self.type.name : `${self.type.name}: ${self.message}`;
  const inner = self.innerException
    ? `\r\n ---> ${text(self.innerException)}\r\n   --- End of inner exception stack trace ---`
    : "";
  return `${head}${inner}${self.stackTrace ? `\r\n${self.stackTrace}` : ""}`;
}

/** The HResult of the nearest type that has one of its own. */
function usualResult(type: ClrType): number {
  for (let at: ClrType | null = type; at; at = at.base) {
    const found = exceptionResults.get(at.name);
    if (found !== undefined) return found;
  }
  return 0x80131500 | 0;
}

export default defineType<ExceptionObject>({
  name: "System.Exception",
  properties: {
    "string Message {get;}": (self) => self.message,
    "System.Exception InnerException {get;}": (self) => self.innerException,
    "System.Collections.IDictionary Data {get;}": data,
    "string HelpLink {get;set;}": {
      get: (self) => self.helpLink,
      set: (self, value: string | null) => {
        self.helpLink = value;
      },
    },
    "string Source {get;set;}": {
      get: (self) => self.source,
      set: (self, value: string | null) => {
        self.source = value;
      },
    },
    "int HResult {get;set;}": {
      get: (self) => self.hResult ?? usualResult(self.type),
      set: (self, value: number) => {
        self.hResult = value;
      },
    },
    "string StackTrace {get;}": (self) => self.stackTrace,
    "System.Reflection.MethodBase TargetSite {get;}": () => null,
  },
  methods: {
    "System.Exception GetBaseException()": baseException,
    "string ToString()": text,
  },
  toText: text,
});
