import { defineClr } from "../../types/defineClr.ts";

export default defineClr({
  kind: "interface",
});
