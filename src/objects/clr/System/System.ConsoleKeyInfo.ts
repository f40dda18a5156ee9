import { lazyType } from "../../types/lazyType.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { Char } from "../../values/numbers.ts";
import { PropertyBag, propertyBagType } from "../../values/PropertyBag.ts";

const modifiers = lazyType("System.ConsoleModifiers");
const name = "System.ConsoleKeyInfo";

/** A key of the keyboard, the character that it types, and what was held down. */
export default propertyBagType(
  name,
  ["char KeyChar {get;}", "System.ConsoleKey Key {get;}", "System.ConsoleModifiers Modifiers {get;}"],
  {
    constructors: {
      "(char keyChar, System.ConsoleKey key, bool shift, bool alt, bool control)": (
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
  },
);
