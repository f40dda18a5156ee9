import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { Char } from "../../values/numbers.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";

const modifiers = lazyType("System.ConsoleModifiers");
const name = "System.ConsoleKeyInfo";

/** A key of the keyboard, the character that it types, and what was held down. */
export default defineClr<PropertyBag>({
  kind: "class",
  base: "System.Object",
  holds: ["KeyChar", "Key", "Modifiers"],
  constructors: {
    "(char,System.ConsoleKey,bool,bool,bool)": (
      character: string,
      key: EnumValue,
      shift: boolean,
      alt: boolean,
      control: boolean,
    ) =>
      new PropertyBag(name, {
        KeyChar: new Char(character.charCodeAt(0)),
        Key: key,
        Modifiers: EnumValue.of(modifiers(), (alt ? 1 : 0) + (shift ? 2 : 0) + (control ? 4 : 0)),
      }),
  },
});
