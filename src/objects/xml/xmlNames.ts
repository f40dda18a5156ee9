import { argumentError, checkNotNull } from "../errors/argumentChecks.ts";
import { type ClrException, clrException } from "../errors/PSError.ts";

/** Characters of names, without the colon. */
const nameStart = "\\p{L}_";
const namePart = `${nameStart}\\p{N}\\p{M}.\\u00b7\\-`;

/** A text as a name: what a name cannot have is written as _x0020_. */
export function encodeName(name: string, colon = ":", isToken = false): string {
  const unfit = new RegExp(
    `_(?=[xX][\\da-fA-F]{4}_)|[^${namePart}${colon}]${isToken ? "" : `|^[^${nameStart}${colon}]`}`,
    "gu",
  );
  return name.replace(unfit, (character) => {
    const code = character.codePointAt(0) as number;
    return `_x${code
      .toString(16)
      .toUpperCase()
      .padStart(code > 0xffff ? 8 : 4, "0")}_`;
  });
}

export function decodeName(name: string): string {
  return name.replace(/_[xX]([\da-fA-F]{8}|[\da-fA-F]{4})_/g, (_, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 16)),
  );
}

/** The name, or what .NET has against it: that it is empty, or an XmlException about its first unfit character. */
export function verifyName(name: string | null, colon = ":"): string {
  if (!name) throw argumentError("System.ArgumentException", "The value cannot be an empty string.", "name");
  const first = new RegExp(`^[^${nameStart}${colon}]`, "u").exec(name)?.[0];
  if (first !== undefined) throw unfitStart(first);
  const bad = new RegExp(`[^${namePart}${colon}]`, "u").exec(name)?.[0];
  if (bad !== undefined) throw unfitCharacter(bad);
  return name;
}

/** A token of names: any of their characters may be its first. */
export function verifyNmToken(name: string | null): string {
  checkNotNull(name, "name");
  if (!name) throw clrException("System.Xml.XmlException", "Invalid NmToken value ''.");
  const bad = new RegExp(`[^${namePart}:]`, "u").exec(name)?.[0];
  if (bad !== undefined) throw unfitCharacter(bad);
  return name;
}

export function isNameCharacter(character: string, isFirst = false): boolean {
  return new RegExp(`^[${isFirst ? nameStart : namePart}]$`, "u").test(character);
}

/** The name of a new node, whose first character .NET does not look at; only one colon can stand in it, between two names. */
export function checkNodeName(name: string): string {
  const colon = name.indexOf(":");
  const local = colon > 0 && colon < name.length - 1 ? name.slice(colon + 1) : name;
  const bad = new RegExp(`[^${namePart}]`, "u").exec(local)?.[0];
  if (bad !== undefined) throw unfitCharacter(bad);
  return name;
}

function unfitCharacter(bad: string): ClrException {
  const message = `The '${bad}' character, hexadecimal value ${hexadecimal(bad)}, cannot be included in a name.`;
  return clrException("System.Xml.XmlException", message);
}

function unfitStart(bad: string): ClrException {
  const message = `Name cannot begin with the '${bad}' character, hexadecimal value ${hexadecimal(bad)}.`;
  return clrException("System.Xml.XmlException", message);
}

/** A character's code as messages about XML write it. */
export function hexadecimal(character: string): string {
  return `0x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
