import { ownEntry } from "../../../src/base/ownEntry.ts";
import type { HandlerDescription } from "../../../src/command/readLine/ReadLineSettings.ts";
import { readLineFunctions } from "../../../src/command/readLine/readLineFunctions.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";

/** A key that a script is bound to. */
export function scriptHandler(key: string, { brief, long }: HandlerDescription): PropertyBag {
  return new PropertyBag("Microsoft.PowerShell.KeyHandler", {
    Key: key,
    Function: brief,
    Description: long,
    Group: "Custom",
  });
}

/** The chord of vi's command mode as it is listed: `<d,w>`. */
export function commandKey(chord: string): string {
  return `<${chord}>`;
}

/** A key, or "Unbound", and what it does, as Get-PSReadLineKeyHandler lists it. */
export function keyHandler(key: string, name: string): PropertyBag {
  const found = ownEntry(readLineFunctions, name);
  return new PropertyBag("Microsoft.PowerShell.KeyHandler", {
    Key: key,
    Function: name,
    Description: found?.description ?? "",
    Group: found?.group ?? "Custom",
  });
}

/** The key of the settings that a person means: the case of a letter counts only where it is held down with Shift. */
export function chordOf(text: string): string {
  return text.split(",").map(oneChord).join(",");
}

const modifierNames: Readonly<Record<string, string>> = {
  ctrl: "Ctrl+",
  control: "Ctrl+",
  alt: "Alt+",
  shift: "Shift+",
};
const order = ["Ctrl+", "Alt+", "Shift+"];
const keyNames = new Map(
  [
    ..."Enter Tab Escape Spacebar Backspace Delete Insert Home End PageUp PageDown UpArrow DownArrow LeftArrow RightArrow".split(
      " ",
    ),
    ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
  ].map((name) => [name.toLowerCase(), name]),
);

function oneChord(text: string): string {
  const parts = text.trim().split(/\+(?=.)/);
  const key = parts.pop() ?? "";
  const modifiers = parts.map((part) => ownEntry(modifierNames, part.toLowerCase()) ?? `${part}+`);
  const named = keyNames.get(key.toLowerCase()) ?? (key === " " ? "Spacebar" : key);
  return [...modifiers].sort((left, right) => order.indexOf(left) - order.indexOf(right)).join("") + named;
}

/** Whether it is a key that a terminal can send. */
export function isChord(chord: string): boolean {
  return chord.split(",").every((one) => {
    const key = one.replace(/^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?/, "");
    return [...key].length === 1 || keyNames.get(key.toLowerCase()) === key;
  });
}
