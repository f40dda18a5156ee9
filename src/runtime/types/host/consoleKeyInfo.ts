import { construct } from "../../../objects/calls/construct.ts";
import { typeByName } from "../../../objects/types/typeRegistry.ts";
import { EnumValue } from "../../../objects/values/EnumValue.ts";
import { Char } from "../../../objects/values/numbers.ts";

/** A key as PSReadLine names it, and what it types. */
export interface PressedKey {
  readonly chord: string;
  readonly text: string;
}

/** The key as .NET has it; what no key of .NET is called is NoName. */
export function consoleKeyInfo({ chord, text }: PressedKey): unknown {
  const name = chord.replace(/^.*\+(?=.)/s, "");
  const keys = typeByName("System.ConsoleKey");
  const key =
    EnumValue.named(keys, keyNames[name] ?? (/^[0-9]$/.test(name) ? `D${name}` : name)) ??
    EnumValue.named(keys, "NoName");
  const isCapital = name.length === 1 && name !== name.toLowerCase();
  const has = (modifier: string): boolean => chord.includes(`${modifier}+`);
  return construct(typeByName("System.ConsoleKeyInfo"), [
    new Char((text || (has("Alt") && name.length === 1 ? name : "\0")).charCodeAt(0)),
    key,
    has("Shift") || isCapital,
    has("Alt"),
    has("Ctrl"),
  ]);
}

/** Names that PSReadLine has and .NET does not. */
const keyNames: Readonly<Record<string, string>> = {
  " ": "Spacebar",
  "-": "OemMinus",
  "+": "OemPlus",
  ".": "OemPeriod",
  ",": "OemComma",
};
