import { defineEquality } from "./equality.ts";

export default defineEquality({
  name: "BeExactly",
  aliases: ["CEQ"],
  ignoresCase: false,
  expected: "Expected exactly",
  same: "got exactly the same value",
});
