import { defineClr } from "../../types/defineClr.ts";

/** Names of the events that the engine itself raises. */
export default defineClr({
  staticProperties: {
    OnIdle: () => "PowerShell.OnIdle",
    Exiting: () => "PowerShell.Exiting",
  },
});
