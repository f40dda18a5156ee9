import type { PerEdition } from "../../../diag/Edition.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { ExceptionObject } from "../../errors/ExceptionObject.ts";
import { clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { arrayItems } from "../../ops/indexing/arrayItems.ts";
import { newLine } from "../../text/newLine.ts";
import { valueText } from "../../text/valueText.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { unwrap } from "../../values/PSObject.ts";
import { exceptionText } from "./System.Exception.ts";

export const usualMessage = "One or more errors occurred.";

/** The message with those of all inner exceptions, which .NET Framework leaves out. */
const messages: PerEdition<(own: string, inner: readonly ExceptionObject[]) => string> = {
  Core: (own, inner) => [own, ...inner.map((one) => `(${one.message})`)].join(" "),
  Desktop: (own) => own,
};

export function aggregateException(message: string, inner: readonly ExceptionObject[]): ExceptionObject {
  const all = messages[edition()](message, inner);
  const made = new ExceptionObject(typeByName("System.AggregateException"), all, inner[0] ?? null);
  made.details.set("OwnMessage", message);
  made.details.set("InnerExceptions", inner);
  return made;
}

function given(source: unknown): ExceptionObject[] {
  const items = [...(arrayItems(source) ?? [])].map((one) => unwrap(one) as ExceptionObject);
  if (items.includes(null as never))
    throw clrException("System.ArgumentException", "An element of innerExceptions was null.");
  return items;
}

function innerOf(self: ExceptionObject): readonly ExceptionObject[] {
  return (self.details.get("InnerExceptions") ?? []) as readonly ExceptionObject[];
}

function isAggregate(exception: ExceptionObject): boolean {
  return exception.details.has("InnerExceptions");
}

/** The inner exceptions of all levels but those that hold others; each level after the one above it. */
function flat(self: ExceptionObject): ExceptionObject[] {
  const found: ExceptionObject[] = [];
  const open = [self];
  for (let at = open.shift(); at; at = open.shift())
    for (const inner of innerOf(at)) (isAggregate(inner) ? open : found).push(inner);
  return found;
}

function baseException(self: ExceptionObject): ExceptionObject {
  let found = self;
  while (found.innerException && (!isAggregate(found) || innerOf(found).length === 1)) found = found.innerException;
  return found;
}

/** After the text of any exception those of the inner ones, but for the first, which that text has; .NET Framework repeats it. */
const innerTexts: PerEdition<(inner: readonly string[]) => readonly string[]> = {
  Core: (inner) =>
    inner.slice(1).map((text, index) => `${newLine()} ---> (Inner Exception #${index + 1}) ${text}<---${newLine()}`),
  Desktop: (inner) =>
    inner.map((text, index) => `${newLine()}---> (Inner Exception #${index}) ${text}<---${newLine()}`),
};

export default defineClr<ExceptionObject>({
  toText: (self) => [exceptionText(self), ...innerTexts[edition()](innerOf(self).map(valueText))].join(""),
  constructors: {
    "()": () => aggregateException(usualMessage, []),
    "(string)": (message: string | null) => aggregateException(message ?? usualMessage, []),
    "(string,System.Exception)": (message: string | null, inner: ExceptionObject) => {
      checkNotNull(inner, "innerException");
      return aggregateException(message ?? usualMessage, [inner]);
    },
    "(System.Exception[])": (inner: unknown) => aggregateException(usualMessage, given(inner)),
    "(System.Collections.Generic.IEnumerable[System.Exception])": (inner: unknown) =>
      aggregateException(usualMessage, given(inner)),
    "(string,System.Exception[])": (message: string | null, inner: unknown) =>
      aggregateException(message ?? usualMessage, given(inner)),
    "(string,System.Collections.Generic.IEnumerable[System.Exception])": (message: string | null, inner: unknown) =>
      aggregateException(message ?? usualMessage, given(inner)),
  },
  properties: {
    InnerExceptions: (self) =>
      new ListObject(typeByName("System.Collections.ObjectModel.ReadOnlyCollection[System.Exception]"), [
        ...innerOf(self),
      ]),
    Message: (self) => self.message,
    InnerException: (self) => self.innerException,
  },
  methods: {
    Flatten: (self) => aggregateException(String(self.details.get("OwnMessage") ?? usualMessage), flat(self)),
    GetBaseException: baseException,
  },
});
