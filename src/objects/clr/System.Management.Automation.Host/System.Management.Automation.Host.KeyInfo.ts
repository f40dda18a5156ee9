import type { EnumValue } from "../../values/EnumValue.ts";
import { Char } from "../../values/numbers.ts";
import { PropertyBag, propertyBagType } from "../../values/PropertyBag.ts";

const name = "System.Management.Automation.Host.KeyInfo";

/** A key as a host tells of it. */
export default propertyBagType(
  name,
  [
    "int VirtualKeyCode {get;}",
    "char Character {get;}",
    "System.Management.Automation.Host.ControlKeyStates ControlKeyState {get;}",
    "bool KeyDown {get;}",
  ],
  {
    constructors: {
      "(int virtualKeyCode, char ch, System.Management.Automation.Host.ControlKeyStates controlKeyState, bool keyDown)":
        (code: number, character: string, state: EnumValue, isDown: boolean) =>
          new PropertyBag(name, {
            VirtualKeyCode: code,
            Character: new Char(character.charCodeAt(0)),
            ControlKeyState: state,
            KeyDown: isDown,
          }),
    },
  },
);
