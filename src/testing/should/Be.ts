import { defineEquality } from "./equality.ts";

export default defineEquality({
  name: "Be",
  aliases: ["EQ"],
  ignoresCase: true,
  expected: "Expected",
  same: "got the same value",
});
