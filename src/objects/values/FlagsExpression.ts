import { ownEntry } from "../../base/ownEntry.ts";
import { clrException } from "../errors/PSError.ts";
import type { ClrType } from "../types/ClrType.ts";
import { ClrObject } from "./ClrObject.ts";

/** One name of an expression: its bits are all there, or with "!" are not. */
interface Factor {
  readonly bits: bigint;
  readonly isOpposite: boolean;
}

/**
 * FlagsExpression[enum]: terms joined by "," (one of them) of names joined by "+" (all of them), "!" in front for the
 * opposite. A name may be shortened as far as no other one begins alike; file attributes have letters of their own.
 */
export class FlagsExpression extends ClrObject {
  readonly terms: readonly (readonly Factor[])[];

  constructor(
    readonly type: ClrType,
    texts: readonly string[],
  ) {
    super();
    const [enumeration] = type.typeArguments;
    this.terms = texts.flatMap((text) => parse(text, enumeration));
  }

  get clrType(): ClrType {
    return this.type;
  }

  fits(value: bigint): boolean {
    return this.terms.some((factors) =>
      factors.every(({ bits, isOpposite }) => ((value & bits) === bits) !== isOpposite),
    );
  }

  /** Whether one of the names asks for these bits to be there. */
  mentions(bits: bigint): boolean {
    return this.terms.some((factors) => factors.some((factor) => factor.bits === bits && !factor.isOpposite));
  }
}

const letters: Readonly<Record<string, string>> = {
  a: "Archive",
  d: "Directory",
  h: "Hidden",
  l: "ReparsePoint",
  r: "ReadOnly",
  s: "System",
};

function parse(text: string, enumeration: ClrType): Factor[][] {
  if (text.trim() === "")
    throw refused(
      "The input expression must not be empty. Specify at least one identifier name in each input expression. ",
    );
  return text.split(",").map((term) => term.split("+").map((factor) => parseFactor(factor.trim(), enumeration)));
}

function parseFactor(text: string, enumeration: ClrType): Factor {
  if (text === "") throw refused(unexpectedToken);
  const isOpposite = text.startsWith("!");
  const name = isOpposite ? text.slice(1).trim() : text;
  if (name === "") throw refused(unexpectedToken);
  if (name.startsWith("!")) throw refused(unexpectedAfterNot);
  return { bits: bitsNamed(name, enumeration), isOpposite };
}

const unexpectedToken =
  "Unable to parse the expression due to an unexpected token. An identifier name or a NOT (!) operator is expected at the start of the expression, or after an OR (,) operator or an AND (+) operator. Also, an expression must not end with an OR (,), AND (+) or NOT (!) operator.";
const unexpectedAfterNot =
  "Unable to parse the expression due to an unexpected token after a NOT (!) operator. An identifier name is expected after a NOT (!) operator.";

function bitsNamed(name: string, enumeration: ClrType): bigint {
  const folded = name.toLowerCase();
  const letter = enumeration.name === "System.IO.FileAttributes" ? ownEntry(letters, folded) : undefined;
  const all = [...enumeration.enumValues];
  const exact = all.find(([each]) => each === letter || each.toLowerCase() === folded);
  const fitting = exact ? [exact] : all.filter(([each]) => each.toLowerCase().startsWith(folded));
  if (fitting.length === 1) return fitting[0][1];
  if (fitting.length === 0)
    throw refused(
      `Unable to match the identifier name ${name} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${all.map(([each]) => each).join(", ")}`,
    );
  throw refused(
    `Unable to process identifier name ${name} because it is either too similar or identical to the following enumerator names: ${fitting.map(([each]) => each).join(", ")}. Use a more specific identifier name.`,
  );
}

function refused(text: string) {
  return clrException("System.Management.Automation.RuntimeException", text);
}
