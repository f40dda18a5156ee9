import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { WebItemKind } from "../../../src/world/web/webServer.ts";
import { itemsNamed, type SwitchVerb, stateObject, stateOf, switchItem } from "./webItems.ts";

export const switchParameters = {
  Name: { type: "string", position: 0, mandatory: true, pipeline: "property" },
  Passthru: "switch",
} as const;

/** Nobody is given the pool that was restarted (documentation of Restart-WebAppPool). */
export const restartParameters = { Name: switchParameters.Name } as const;

/** Start-, Stop- and Restart- of pools and sites. */
export function switchSteps(verb: SwitchVerb, kind: WebItemKind) {
  return (cmdlet: CmdletContext, values: { readonly Name?: string; readonly Passthru?: boolean }) => ({
    process() {
      for (const name of itemsNamed(cmdlet, kind, values.Name ?? "")) {
        switchItem(cmdlet, kind, name, verb);
        if (values.Passthru) cmdlet.write(stateObject(stateOf(cmdlet, kind, name)));
      }
    },
  });
}

/** Get-WebAppPoolState and Get-WebsiteState. */
export function stateSteps(kind: WebItemKind) {
  return (cmdlet: CmdletContext, values: { readonly Name?: string }) => ({
    process() {
      for (const each of itemsNamed(cmdlet, kind, values.Name ?? "*"))
        cmdlet.write(stateObject(stateOf(cmdlet, kind, each)));
    },
  });
}
