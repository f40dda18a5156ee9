import { checkNotNull } from "../../errors/argumentChecks.ts";
import { cultureOf } from "../../text/culture/cultureOf.ts";
import { formatArguments } from "../../text/formatArguments.ts";

type Text = string | null;

function format(culture: unknown, text: Text, args: readonly unknown[] | null): string {
  checkNotNull(text, "format");
  checkNotNull(args, "args");
  return formatArguments(text as string, args ?? [], cultureOf(culture));
}

/** The overloads of String.Format. */
export const stringFormats = {
  "Format(string,System.Object)": (text: Text, a: unknown) => format(null, text, [a]),
  "Format(string,System.Object,System.Object)": (text: Text, a: unknown, b: unknown) => format(null, text, [a, b]),
  "Format(string,System.Object,System.Object,System.Object)": (text: Text, a: unknown, b: unknown, c: unknown) =>
    format(null, text, [a, b, c]),
  "Format(string,System.Object[])": (text: Text, args: readonly unknown[] | null) => format(null, text, args),
  "Format(System.IFormatProvider,string,System.Object)": (culture: unknown, text: Text, a: unknown) =>
    format(culture, text, [a]),
  "Format(System.IFormatProvider,string,System.Object,System.Object)": (
    culture: unknown,
    text: Text,
    a: unknown,
    b: unknown,
  ) => format(culture, text, [a, b]),
  "Format(System.IFormatProvider,string,System.Object,System.Object,System.Object)": (
    culture: unknown,
    text: Text,
    a: unknown,
    b: unknown,
    c: unknown,
  ) => format(culture, text, [a, b, c]),
  "Format(System.IFormatProvider,string,System.Object[])": (
    culture: unknown,
    text: Text,
    args: readonly unknown[] | null,
  ) => format(culture, text, args),
};
