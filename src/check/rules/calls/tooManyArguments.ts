import { counted } from "../../../base/text/counted.ts";
import { type Call, fittingSets, positionalIn } from "../../calls/Call.ts";
import { placeIn } from "../../calls/CommandShape.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

export const tooManyArguments: Rule = {
  id: "TooManyArguments",
  severity: "error",
  summary: "More arguments without a parameter's name than the command takes.",
  call(call, _named, { report }) {
    if (call.sets.length === 0 || call.unbound.length > 0) return;
    tellUnread(call, report);
    // Those that a provider adds are told by their names.
    if (call.shape.hasMoreParameters && !call.shape.takesPath) return;
    if (fittingSets(call).length > 0) return;
    // A reference without any position has forgotten that of -Identity, where a set that is left has it.
    const isPlaced = call.named.some(({ parameter }) =>
      [...parameter.sets.values()].some(({ position }) => position !== null),
    );
    const hasIdentity = call.shape.parameters.some(
      (each) => each.name === "Identity" && call.sets.some((set) => placeIn(each, set) !== null),
    );
    if (call.shape.products !== null && hasIdentity && call.positional.length === 1 && !isPlaced) return;
    const most = Math.max(...call.sets.map((set) => positionalIn(call, set).length));
    const extra = call.positional[most];
    report(
      extra.extent,
      `${call.shape.name} takes ${most === 0 ? "no argument" : counted(most, "argument")} without a parameter's name here; nothing takes this one. Name its parameter, or join words with quotation marks.`,
    );
  },
};

/** A function without [CmdletBinding()] takes any number of arguments, and reads those behind its parameters in $args alone. */
function tellUnread(call: Call, report: RuleContext["report"]): void {
  const { shape, sets, positional, hasUnknown, hasInput } = call;
  const isSimple = shape.kind === "function" && shape.takesAnything && !shape.readsRest && !shape.hasMoreParameters;
  const own = shape.parameters.filter(({ isCommon }) => !isCommon);
  if (!isSimple || own.length === 0 || hasUnknown || hasInput || sets.length !== 1) return;
  const extra = positional[positionalIn(call, sets[0]).length];
  if (extra !== undefined)
    report(
      extra.extent,
      `${shape.name} has ${counted(own.length, "parameter")} and does not read $args: nothing takes this argument.`,
      "warning",
    );
}
