import { PSError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import type { PropertyBag } from "../../objects/values/PropertyBag.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { EventSubscription } from "./EventManager.ts";

/** Around the action, which runs in the scope of its job's module: the variables that it finds the event in. */
const frame = `param($Event, $EventSubscriber, $Sender, $EventArgs, $Module, $Action, $Arguments)
. $Module { $Event, $EventSubscriber, $Sender, $EventArgs = $args } $Event $EventSubscriber $Sender $EventArgs
. $Module $Action @Arguments`;

/** Makes what runs the actions of a session; what they write belongs to the subscription's job. */
export function actionRunner(
  createScriptBlock: (text: string) => ScriptBlock,
): (subscription: EventSubscription, event: PropertyBag) => void {
  const block = createScriptBlock(frame);
  return ({ action, written, object, job }, event) => {
    if (!action || !job) return;
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
    try {
      for (const value of block.invoke({ args })) written.push({ stream: "Output", value, time });
    } catch (thrown) {
      if (!(thrown instanceof PSError)) throw thrown;
      written.push({ stream: "Error", value: thrown.record, time });
    }
  };
}
