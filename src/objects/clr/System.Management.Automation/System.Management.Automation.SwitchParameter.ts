import { defineClr } from "../../types/defineClr.ts";
import { SwitchParameter } from "../../values/SwitchParameter.ts";

type Operand = SwitchParameter | boolean;

const isOn = (value: Operand) => (typeof value === "boolean" ? value : value.isPresent);
const same = (left: Operand, right: Operand) => isOn(left) === isOn(right);
const text = (self: SwitchParameter) => (self.isPresent ? "True" : "False");

export default defineClr<SwitchParameter>({
  constructors: { "(bool)": (isPresent: boolean) => new SwitchParameter(isPresent) },
  methods: {
    ToBool: isOn,
    Equals: (self, other: unknown) =>
      (typeof other === "boolean" || other instanceof SwitchParameter) && same(self, other),
    GetHashCode: (self) => Number(self.isPresent),
  },
  properties: { IsPresent: isOn },
  statics: {
    "op_Implicit(switch)": isOn,
    "op_Implicit(bool)": (value: boolean) => new SwitchParameter(value),
    op_Equality: same,
    op_Inequality: (left: Operand, right: Operand) => !same(left, right),
  },
  staticProperties: { Present: () => SwitchParameter.present },
  toText: text,
});
