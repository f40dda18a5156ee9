import type { CmdletContext } from "../../../src/command/prelude.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import { ownMachine } from "../../../src/providers/machine/ownMachine.ts";
import { WildcardPattern } from "../../../src/providers/WildcardPattern.ts";
import {
  applicationPools,
  isStopped,
  switchWebItem,
  type WebItemKind,
  webSites,
} from "../../../src/world/web/webServer.ts";
import { worldKey } from "../../../src/world/worldKey.ts";

/** Cmdlets of the web server (Internet Information Services) of the shell's computer. */
const space = "Microsoft.IIs.PowerShell";

export function webClass(name: string): string {
  return `${space}.Provider.${name}Command`;
}

const itemsOf = (cmdlet: CmdletContext, kind: WebItemKind): readonly string[] => {
  const world = cmdlet.service(worldKey);
  return kind === "AppPools" ? applicationPools(world, ownMachine(world).name) : webSites().map(({ name }) => name);
};

/** The pools or sites that a name or a pattern means; a name that none has is reported. */
export function itemsNamed(cmdlet: CmdletContext, kind: WebItemKind, name: string): readonly string[] {
  const pattern = WildcardPattern.parse(name);
  const found = itemsOf(cmdlet, kind).filter((each) => pattern?.matches(each));
  if (found.length === 0 && !WildcardPattern.isPattern(name))
    cmdlet.error({
      id: "PathNotFound",
      category: "ObjectNotFound",
      target: `IIS:\\${kind}\\${name}`,
      message: `Cannot find path 'IIS:\\${kind}\\${name}' because it does not exist.`,
      exception: "System.Management.Automation.ItemNotFoundException",
    });
  return found;
}

export function stateOf(cmdlet: CmdletContext, kind: WebItemKind, name: string): "Started" | "Stopped" {
  const world = cmdlet.service(worldKey);
  return isStopped(world, ownMachine(world).name, kind, name) ? "Stopped" : "Started";
}

/** The state of an item as an attribute of the web server's configuration. */
export function stateObject(state: string): PropertyBag {
  return new PropertyBag(`${space}.Framework.ConfigurationAttribute`, [["Value", state]]);
}

export type SwitchVerb = keyof typeof refusals;

/** What a verb says of an item in the state in which it does nothing (texts observed). */
const refusals = {
  Start: { state: "Started", message: "Object on target path is already started." },
  Stop: { state: "Stopped", message: "Object on target path is already stopped." },
  Restart: { state: "Stopped", message: "You have to start stopped object before restarting it." },
} as const;

/** What Start-, Stop- and Restart- do to an item. */
export function switchItem(cmdlet: CmdletContext, kind: WebItemKind, name: string, verb: SwitchVerb): void {
  const world = cmdlet.service(worldKey);
  const { state, message } = refusals[verb];
  if (stateOf(cmdlet, kind, name) === state) {
    cmdlet.error({
      id: "InvalidOperation",
      category: "InvalidOperation",
      message,
      exception: "System.InvalidOperationException",
    });
    return;
  }
  switchWebItem(world, ownMachine(world).name, kind, name, verb !== "Stop");
}
