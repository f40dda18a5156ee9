import type { PerEdition } from "../../../diag/Edition.ts";
import type { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { exceptionResults } from "../../errors/exceptionResults.ts";
import { edition } from "../../host/edition.ts";
import { newLine } from "../../text/newLine.ts";
import { valueText } from "../../text/valueText.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
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

/** What comes from outside of .NET tells its number: the result's, and since .NET Core that of Windows where it has one. */
function numberOf(self: ExceptionObject): string {
  if (!self.type.ancestors.has(externalException())) return "";
  const code = toldCode[edition()](self.details.get("NativeErrorCode"));
  if (code !== null && code >= 0) return ` (${code})`;
  const result = (code ?? self.hResult ?? usualResult(self.type)) >>> 0;
  return ` (0x${result.toString(16).toUpperCase().padStart(8, "0")})`;
}

/** Windows' own number, which .NET Framework does not tell. */
const toldCode: PerEdition<(code: unknown) => number | null> = {
  Desktop: () => null,
  Core: (code) => (typeof code === "number" ? code : null),
};

const externalException = lazyType("System.Runtime.InteropServices.ExternalException");

/** ToString() of any exception. */
export function exceptionText(self: ExceptionObject): string {
  const name = `${self.type.name}${numberOf(self)}`;
  const head = self.message === "" ? name : `${name}: ${self.message}`;
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
