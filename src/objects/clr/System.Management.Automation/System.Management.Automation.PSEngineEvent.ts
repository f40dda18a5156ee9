import { defineClr } from "../../types/defineClr.ts";

/** Names of the events that the engine itself raises. */
export default defineClr({
  kind: "class",
  base: "System.Object",
  staticProperties: {
    OnIdle: () => "PowerShell.OnIdle",
    Exiting: () => "PowerShell.Exiting",
  },
});
