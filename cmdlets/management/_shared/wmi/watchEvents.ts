import { eventManagerKey } from "../../../../src/command/eventManagerKey.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { PropertyBag } from "../../../../src/objects/model/PropertyBag.ts";
import type { PSCustomObject } from "../../../../src/objects/model/PSObject.ts";
import type { TargetComputer } from "../computers.ts";
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
