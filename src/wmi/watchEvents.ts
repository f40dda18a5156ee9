import type { CmdletContext } from "../command/prelude.ts";
import { eventManagerKey } from "../command/services/eventManagerKey.ts";
import { PropertyBag } from "../objects/values/PropertyBag.ts";
import type { PSCustomObject } from "../objects/values/PSObject.ts";
import type { TargetComputer } from "../providers/machine/computers.ts";
import type { EventQuery } from "./eventQuery.ts";
import { WmiWatcher } from "./WmiWatcher.ts";
import { classNamed } from "./wmiConnection.ts";
import { wmiInstance } from "./wmiObject.ts";
import type { WmiRow } from "./wql.ts";

/** Begins to look for what a query asks for; `tell` gets the EventArgs of each event until `isEnded`. */
export function watchEvents(
  cmdlet: CmdletContext,
  query: EventQuery,
  target: TargetComputer,
  tell: (eventArgs: PropertyBag) => void,
  isEnded: () => boolean,
): void {
  const wmi = classNamed("System.Management.", query.className);
  const show = (row: WmiRow) => wmiInstance(cmdlet, wmi, row, target, null);
  const arrived = (event: PSCustomObject) =>
    tell(new PropertyBag("System.Management.EventArrivedEventArgs", { NewEvent: event }));
  const watcher = new WmiWatcher(query, wmi, show, () => wmi.rows(cmdlet, target), arrived, isEnded);
  cmdlet.service(eventManagerKey).timed.add(watcher);
}
