import { defineByShape } from "../../types/defineByShape.ts";
import { SwitchParameter } from "../../values/SwitchParameter.ts";

type Operand = SwitchParameter | boolean;

const isOn = (value: Operand) => (typeof value === "boolean" ? value : value.isPresent);
const same = (left: Operand, right: Operand) => isOn(left) === isOn(right);
const text = (self: SwitchParameter) => (self.isPresent ? "True" : "False");
const pairs = ["switch,switch", "switch,bool", "bool,switch"];

export default defineByShape("System.Management.Automation.SwitchParameter", {
  kind: "struct",
  constructors: { "(bool)": (isPresent: boolean) => new SwitchParameter(isPresent) },
  methods: {
    "ToBool()": isOn,
    "ToString()": text,
    "Equals(System.Object)": (self: SwitchParameter, other: unknown) =>
      (typeof other === "boolean" || other instanceof SwitchParameter) && same(self, other),
    "GetHashCode()": (self: SwitchParameter) => Number(self.isPresent),
  },
  properties: { IsPresent: isOn },
  statics: {
    "op_Implicit(switch)": isOn,
    "op_Implicit(bool)": (value: boolean) => new SwitchParameter(value),
    ...Object.fromEntries(pairs.map((pair) => [`op_Equality(${pair})`, same])),
    ...Object.fromEntries(
      pairs.map((pair) => [`op_Inequality(${pair})`, (left: Operand, right: Operand) => !same(left, right)]),
    ),
  },
  staticProperties: { Present: () => SwitchParameter.present },
  toText: text,
});
