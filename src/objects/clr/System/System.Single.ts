import { Single } from "../../values/numbers.ts";
import { realType } from "./realMembers.ts";

export default realType("System.Single", "float", (value) => new Single(value), {
  max: 3.4028234663852886e38,
  min: -3.4028234663852886e38,
  epsilon: 1.401298464324817e-45,
});
