import type { ExceptionObject } from "../model/ExceptionObject.ts";
import { Hashtable } from "../model/Hashtable.ts";
import { defineType } from "../model/TypeDefinition.ts";

function data(self: ExceptionObject): Hashtable {
  let found = self.details.get("Data");
  if (!(found instanceof Hashtable)) {
    found = new Hashtable(false);
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
      get: (self) => self.hResult,
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
