import { positionalIn } from "../../calls/Call.ts";
import { type ParameterShape, setsOf } from "../../calls/CommandShape.ts";
import type { Rule } from "../../Rule.ts";

export const argumentsInParentheses: Rule = {
  id: "ArgumentsInParentheses",
  severity: "warning",
  summary: "A command that is called with its arguments in parentheses and commas, which make one list of them.",
  call(call, named, { report }) {
    const [, first, ...more] = call.command.commandElements;
    if (more.length > 0 || first?.kind !== "ParenExpression" || first.extent.start !== named.extent.end) return;
    const { pipeline } = first;
    const [element] = pipeline.kind === "Pipeline" ? pipeline.pipelineElements : [];
    if (element?.kind !== "CommandExpression" || element.expression.kind !== "ArrayLiteral") return;
    const orders = setsOf(call.shape).map((set) => positionalIn(call, set));
    const { kind, readsRest } = call.shape;
    if (kind === "function" && !readsRest && orders.every(([only, ...others]) => isOne(only, others))) {
      report(first.extent, `${call.shape.name} takes one argument, and gets one list here.`);
      return;
    }
    if (orders.some((order) => order.length < 2 || /\[\]$|^(?:array|ilist|ienumerable)/i.test(order[0].type))) return;
    report(
      first.extent,
      `${call.shape.name} gets one list here, and nothing for -${orders[0][1].name}. Arguments stand behind the name with blanks between them.`,
    );
  },
};

/** Whether a function has one parameter by position, which takes one text or number. */
function isOne(only: ParameterShape | undefined, others: readonly ParameterShape[]): boolean {
  return (
    only !== undefined &&
    others.length === 0 &&
    /^(?:System\.)?(?:string|int|int32|long|int64|bool|datetime)$/i.test(only.type)
  );
}
