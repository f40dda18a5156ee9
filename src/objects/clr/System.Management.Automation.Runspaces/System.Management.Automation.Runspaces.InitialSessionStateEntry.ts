import { defineClr } from "../../types/defineClr.ts";
import type { SessionStateEntry } from "../../values/shell/InitialSessionState.ts";

export default defineClr<SessionStateEntry>({
  properties: { Name: ({ name }) => name, PSSnapIn: () => null, Module: () => null },
});
