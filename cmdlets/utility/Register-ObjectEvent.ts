import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { EventSubscription } from "../../src/command/services/EventManager.ts";
import { eventManagerKey } from "../../src/command/services/eventManagerKey.ts";
import { actionRunner } from "../../src/command/services/runAction.ts";
import { refuseTaken, subscribe, subscriptionParameters } from "../../src/command/services/subscribe.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { isEventSource, isTimedSource } from "../../src/objects/host/EventSource.ts";
import { withArgumentName } from "../../src/objects/values/clrText.ts";
import { WmiEventWatcher } from "../../src/objects/values/machine/WmiEventWatcher.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { localComputer } from "../../src/providers/machine/computers.ts";
import { parseEventQuery } from "../../src/wmi/eventQuery.ts";
import { watchEvents } from "../../src/wmi/watchEvents.ts";

export default defineCmdlet({
  name: "Register-ObjectEvent",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Says what is to be done when an event of an object happens.",
  description:
    "Timers, observable collections and jobs have events. Those of timers and jobs happen while the session waits (Start-Sleep, Wait-Event, Wait-Job).",
  parameters: { InputObject: "psobject", EventName: "string", ...subscriptionParameters },
  examples: [
    {
      title: "A timer",
      transcript: `PS> $timer = [System.Timers.Timer]::new(1000)
PS> $job = Register-ObjectEvent $timer Elapsed -Action { "tick $($Event.SourceIdentifier)" } -SourceIdentifier Lab.Timer
PS> $timer.Start(); Start-Sleep -Seconds 2.5; Receive-Job $job
tick Lab.Timer
tick Lab.Timer
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      const object = unwrap(cmdlet.raw("InputObject"));
      const name = values.EventName ?? "";
      const source = isEventSource(object) ? object : null;
      const eventName = source?.eventNames.find((one) => one.toLowerCase() === name.toLowerCase());
      const identifier = values.SourceIdentifier ?? ambient().newGuid();
      if (source === null || eventName === undefined)
        return refuse(cmdlet, "INVALID_REGISTRATION", "eventName", `An event with the name '${name}' does not exist.`);
      if (/^PowerShell\./i.test(identifier)) {
        const reason = `The event source identifier '${identifier}' is reserved for the PowerShell engine.`;
        return refuse(cmdlet, "INVALID_REGISTRATION", "sourceIdentifier", reason);
      }
      refuseTaken(cmdlet, identifier, object);
      const subscription = subscribe(cmdlet, identifier, values, { object, eventName });
      listen(cmdlet, subscription, (listener) => source.listen(eventName, listener));
      if (object instanceof WmiEventWatcher) watch(cmdlet, object);
      if (isTimedSource(object)) cmdlet.service(eventManagerKey).timed.add(object);
    },
  }),
});

/** What the object tells goes to the subscription as long as it is there. */
function listen(
  cmdlet: CmdletContext,
  subscription: EventSubscription,
  attach: (listener: (sender: unknown, args: unknown) => void) => void,
): void {
  const manager = cmdlet.service(eventManagerKey);
  const { sourceIdentifier, messageData } = subscription;
  const run = actionRunner(cmdlet.state);
  attach((sender, args) => {
    if (subscription.ended) return;
    manager.raise(
      { sourceIdentifier, sender, args: [sender, args], messageData: messageData ?? null, eventArgs: args },
      run,
    );
  });
}

function refuse(cmdlet: CmdletContext, id: string, parameter: string, reason: string): void {
  cmdlet.error({
    id,
    message: withArgumentName(`Cannot register for the specified event. ${reason}`, parameter),
    category: "InvalidArgument",
    target: unwrap(cmdlet.raw("InputObject")),
    exception: "System.ArgumentException",
  });
}

/** Who registers for a watcher's events starts it. */
function watch(cmdlet: CmdletContext, watcher: WmiEventWatcher): void {
  if (watcher.isWatched) return;
  watcher.isWatched = true;
  const query = parseEventQuery("System.Management.", watcher.queryString);
  watchEvents(
    cmdlet,
    query,
    localComputer(cmdlet),
    (args) => watcher.tell("EventArrived", args),
    () => !watcher.isWatched,
  );
}
