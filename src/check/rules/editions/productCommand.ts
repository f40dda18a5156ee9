import type { Rule, RuleContext } from "../../Rule.ts";

export const productCommand: Rule = {
  id: "ProductCommand",
  severity: "error",
  summary: "An Exchange cmdlet that the product lacks for which the script is checked.",
  command(named, context) {
    const { table, target, report } = context;
    if (named.kind !== "cmdlet" || named.isAsked) return;
    const shape = table.shape(named.name, target.edition);
    if (shape === null || shape.products === null || hasOne(shape.products, context)) return;
    report(
      named.extent,
      `${shape.name} is a cmdlet of ${listed(shape.products)}; ${listed(target.products)} does not have it.`,
      target.isProductChosen ? "error" : "information",
    );
  },
};

/** Whether one of the products that count for a script is among some; a script that connects to the cloud may use it, where it can. */
export function hasOne(products: readonly string[], { target, scope }: RuleContext): boolean {
  if (target.products.length === 0) return true;
  const wanted =
    !target.canConnect || !scope.connectsToCloud
      ? target.products
      : [...target.products, "Exchange Online", "Security & Compliance"];
  return wanted.some((product) => products.includes(product));
}

export function listed(products: readonly string[]): string {
  return products.length < 2 ? products.join("") : `${products.slice(0, -1).join(", ")} and ${products.at(-1)}`;
}
