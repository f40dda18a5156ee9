import { parameterExtent } from "../../calls/Call.ts";
import type { Rule } from "../../Rule.ts";
import { hasOne, listed } from "./productCommand.ts";

export const productParameter: Rule = {
  id: "ProductParameter",
  severity: "error",
  summary: "A parameter of an Exchange cmdlet that the product lacks for which the script is checked.",
  call(call, named, context) {
    const { products } = call.shape;
    if (products === null || named.isAsked || !hasOne(products, context)) return;
    for (const { parameter, node } of call.named) {
      if (parameter.products === null || hasOne(parameter.products, context)) continue;
      context.report(
        parameterExtent(node),
        `-${parameter.name} of ${call.shape.name} is there in ${listed(parameter.products)}; ${listed(context.target.products)} does not have it.`,
        context.target.isProductChosen ? "error" : "information",
      );
    }
  },
};
