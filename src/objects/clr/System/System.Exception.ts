import type { PerEdition } from "../../../diag/Edition.ts";
import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { exceptionResults } from "../../errors/exceptionResults.ts";
import { edition } from "../../host/edition.ts";
import { newLine } from "../../text/newLine.ts";
import { valueText } from "../../text/valueText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { Dictionary } from "../../values/collections/Dictionary.ts";
import { PlainDictionary } from "../System.Collections.Specialized/PlainDictionary.ts";

function data(self: ExceptionObject): Dictionary {
  let found = self.details.get("Data");
  if (!(found instanceof Dictionary)) {
    found = new PlainDictionary(typeByName("System.Collections.ListDictionaryInternal"));
    self.details.set("Data", found);
  }
  return found as Dictionary;
}

function baseException(self: ExceptionObject): ExceptionObject {
  let found = self;
  while (found.innerException) found = found.innerException;
  return found;
}

/** .NET Framework goes on in the line of the outer one. */
const beforeInner: PerEdition<() => string> = { Desktop: () => "", Core: newLine };

/** ToString() of any exception. */
export function exceptionText(self: ExceptionObject): string {
  const head = self.message === "" ? self.type.name : `${self.type.name}: ${self.message}`;
  const inner = self.innerException
    ? `${beforeInner[edition()]()} ---> ${valueText(self.innerException)}${newLine()}   --- End of inner exception stack trace ---`
    : "";
  return `${head}${inner}${self.stackTrace ? `${newLine()}${self.stackTrace}` : ""}`;
}

/** The HResult of the nearest type that has one of its own. */
function usualResult(type: ClrType): number {
  for (let at: ClrType | null = type; at; at = at.base) {
    const found = exceptionResults.get(at.name);
    if (found !== undefined) return found;
  }
  return 0x80131500 | 0;
}

export default defineClr<ExceptionObject>({
  properties: {
    Message: (self) => self.message,
    InnerException: (self) => self.innerException,
    Data: data,
    HelpLink: {
      get: (self) => self.helpLink,
      set: (self, value: string | null) => {
        self.helpLink = value;
      },
    },
    Source: {
      get: (self) => self.source,
      set: (self, value: string | null) => {
        self.source = value;
      },
    },
    HResult: {
      get: (self) => self.hResult ?? usualResult(self.type),
      set: (self, value: number) => {
        self.hResult = value;
      },
    },
    StackTrace: (self) => self.stackTrace,
    TargetSite: () => null,
  },
  methods: {
    GetBaseException: baseException,
  },
  toText: exceptionText,
});
