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
  "static string Format(string format, System.Object arg0)": (text: Text, a: unknown) => format(null, text, [a]),
  "static string Format(string format, System.Object arg0, System.Object arg1)": (text: Text, a: unknown, b: unknown) =>
    format(null, text, [a, b]),
  "static string Format(string format, System.Object arg0, System.Object arg1, System.Object arg2)": (
    text: Text,
    a: unknown,
    b: unknown,
    c: unknown,
  ) => format(null, text, [a, b, c]),
  "static string Format(string format, Params System.Object[] args)": (text: Text, args: readonly unknown[] | null) =>
    format(null, text, args),
  "static string Format(System.IFormatProvider provider, string format, System.Object arg0)": (
    culture: unknown,
    text: Text,
    a: unknown,
  ) => format(culture, text, [a]),
  "static string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1)": (
    culture: unknown,
    text: Text,
    a: unknown,
    b: unknown,
  ) => format(culture, text, [a, b]),
  "static string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1, System.Object arg2)":
    (culture: unknown, text: Text, a: unknown, b: unknown, c: unknown) => format(culture, text, [a, b, c]),
  "static string Format(System.IFormatProvider provider, string format, Params System.Object[] args)": (
    culture: unknown,
    text: Text,
    args: readonly unknown[] | null,
  ) => format(culture, text, args),
};
