import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import type { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { SessionState } from "../SessionState.ts";
import type { EventSubscription } from "./EventManager.ts";

/**
 * Around the action, which runs in the scope of its job's module: the variables that it finds the event in. The last
 * object is the error that ended it, or null.
 */
const frame = `param($Event, $EventSubscriber, $Sender, $EventArgs, $Module, $Action, $Arguments)
. $Module { $Event, $EventSubscriber, $Sender, $EventArgs = $args } $Event $EventSubscriber $Sender $EventArgs
$failure = $null
try { . $Module $Action @Arguments 2>&1 } catch { $failure = $_ }
, $failure`;

/**
 * Makes what runs the actions of a session; what they write belongs to the subscription's job, their errors as well, of
 * which $Error knows nothing. One that failed is over.
 */
export function actionRunner(
  state: Pick<SessionState, "createScriptBlock" | "errors">,
): (subscription: EventSubscription, event: PropertyBag) => void {
  const block = state.createScriptBlock(frame);
  return (subscription, event) => {
    const { action, written, object, job } = subscription;
    if (!action || !job || subscription.failed) return;
    const time = ambient().now();
    const { values } = event;
    const args = [
      event,
      object,
      values.get("Sender"),
      values.get("SourceEventArgs"),
      job.parts.module,
      action,
      values.get("SourceArgs"),
    ];
    const before = [...state.errors];
    try {
      const values = block.invoke({ args });
      const failure = values.pop() ?? null;
      for (const value of values)
        written.push({ stream: unwrap(value) instanceof ErrorRecord ? "Error" : "Output", value, time });
      if (failure === null) return;
      subscription.failed = true;
      written.push({ stream: "Error", value: failure, time });
    } catch (thrown) {
      if (!(thrown instanceof PSError)) throw thrown;
      subscription.failed = true;
      written.push({ stream: "Error", value: thrown.record, time });
    } finally {
      state.errors.splice(0, state.errors.length, ...before);
    }
  };
}
