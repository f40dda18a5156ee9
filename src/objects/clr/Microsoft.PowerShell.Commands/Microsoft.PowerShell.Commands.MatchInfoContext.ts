import { defineClr } from "../../types/defineClr.ts";
import type { MatchInfoContext } from "./Microsoft.PowerShell.Commands.MatchInfo.ts";

export default defineClr<MatchInfoContext>({
  properties: {
    PreContext: (self) => self.preContext,
    PostContext: (self) => self.postContext,
    DisplayPreContext: (self) => self.displayPreContext,
    DisplayPostContext: (self) => self.displayPostContext,
  },
});
