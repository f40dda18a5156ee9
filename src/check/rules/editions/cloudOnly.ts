import { parameterExtent } from "../../Call.ts";
import type { CommandTable } from "../../CommandTable.ts";
import { commandName } from "../../commandName.ts";
import type { Rule } from "../../Rule.ts";
import type { ScriptScope } from "../../ScriptScope.ts";
import { listed } from "./productCommand.ts";

const cloud = "Exchange Online";

/** A script that connects to both organisations may call what either has: only one that names no server at all is told. */
export const cloudOnly: Rule = {
  id: "CloudOnly",
  severity: "warning",
  summary: "A parameter that Exchange Online lacks, in a script that connects there and calls nothing that it lacks.",
  call(call, named, { scope, table, target, report }) {
    const { products } = call.shape;
    if (target.isProductChosen || products?.includes(cloud) !== true || named.isAsked) return;
    if (!isOfCloud(scope, table)) return;
    for (const { parameter, node } of call.named)
      if (parameter.products !== null && !parameter.products.includes(cloud))
        report(
          parameterExtent(node),
          `-${parameter.name} of ${call.shape.name} is there in ${listed(parameter.products)}; ${cloud}, to which this connects, does not have it.`,
        );
  },
};

const known = new WeakMap<ScriptScope, boolean>();

/** Whether texts call Connect-ExchangeOnline without a prefix, and no command or snap-in that only servers have. */
function isOfCloud(scope: ScriptScope, table: CommandTable): boolean {
  let found = known.get(scope);
  if (found === undefined) {
    const names = scope.facts.flatMap(({ calls }) =>
      calls.map(({ command }) => scope.resolve(commandName(command) ?? "").toLowerCase()),
    );
    const isOfServers = (name: string): boolean => {
      if (/^(?:add-pssnapin|new-pssession|import-pssession|enter-pssession)$/.test(name)) return true;
      const products = table.isOfExchange(name) ? (table.shape(name, "Desktop")?.products ?? null) : null;
      return products !== null && !products.includes(cloud) && !products.includes("Security & Compliance");
    };
    found =
      names.includes("connect-exchangeonline") &&
      scope.prefixes.length === 0 &&
      scope.unknownSources.length === 0 &&
      !names.some(isOfServers);
    known.set(scope, found);
  }
  return found;
}
