import { Double } from "../../values/numbers.ts";
import { realType } from "./realMembers.ts";

export default realType("System.Double", "double", (value) => new Double(value), {
  max: Number.MAX_VALUE,
  min: -Number.MAX_VALUE,
  epsilon: Number.MIN_VALUE,
});
