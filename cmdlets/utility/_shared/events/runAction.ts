import type { EventSubscription } from "../../../../src/command/EventManager.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { ambient } from "../../../../src/objects/model/ambient.ts";
import type { PropertyBag } from "../../../../src/objects/model/PropertyBag.ts";
import { PSError } from "../../../../src/objects/model/PSError.ts";

/** Around the action: the variables that it finds the event in. */
const frame = "param($Event, $EventSubscriber, $Sender, $EventArgs, $Action, $Arguments) & $Action @Arguments";

/** Runs the action of a subscription; what it writes belongs to its job. */
export function runAction(cmdlet: CmdletContext, subscription: EventSubscription, event: PropertyBag): void {
  const { action, written, object } = subscription;
  if (!action) return;
  const time = ambient().now();
  const block = cmdlet.state.createScriptBlock(frame);
  const args = [event, object, event.values.get("Sender"), null, action, event.values.get("SourceArgs")];
  try {
    cmdlet.invokeBlock(block, {
      args,
      newScope: true,
      output: (value) => written.push({ stream: "Output", value, time }),
    });
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    written.push({ stream: "Error", value: thrown.record, time });
  }
}
