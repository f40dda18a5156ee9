import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { Char } from "../../values/numbers.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";

/** A key as a host tells of it. */
export default defineClr<PropertyBag>({
  holds: ["VirtualKeyCode", "Character", "ControlKeyState", "KeyDown"],
  constructors: {
    "(int,char,System.Management.Automation.Host.ControlKeyStates,bool)": function (
      code: number,
      character: string,
      state: EnumValue,
      isDown: boolean,
    ) {
      return new PropertyBag(this, {
        VirtualKeyCode: code,
        Character: new Char(character.charCodeAt(0)),
        ControlKeyState: state,
        KeyDown: isDown,
      });
    },
  },
});
