import { defineType } from "../../types/TypeDefinition.ts";
import type { MatchInfoContext } from "./Microsoft.PowerShell.Commands.MatchInfo.ts";

export default defineType<MatchInfoContext>({
  name: "Microsoft.PowerShell.Commands.MatchInfoContext",
  properties: {
    "string[] PreContext {get;set;}": (self) => self.preContext,
    "string[] PostContext {get;set;}": (self) => self.postContext,
    "string[] DisplayPreContext {get;set;}": (self) => self.displayPreContext,
    "string[] DisplayPostContext {get;set;}": (self) => self.displayPostContext,
  },
});
