import { parameterExtent } from "../../calls/Call.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { commandName } from "../../calls/commandName.ts";
import type { Rule } from "../../Rule.ts";
import type { ScriptScope } from "../../script/ScriptScope.ts";
import { listed } from "./productCommand.ts";

const cloud = "Exchange Online";

/** A script that connects to both organisations may call what either has: only one that names no server at all is told. */
export const cloudOnly: Rule = {
  id: "CloudOnly",
  severity: "warning",
  summary:
    "A parameter that Exchange Online lacks, in a script that connects there and calls nothing that it lacks, and the one command of a script that it lacks.",
  command(named, { scope, table, target, report }) {
    if (!target.canConnect || named.kind !== "cmdlet" || named.isAsked || !table.isOfExchange(named.name)) return;
    const called = calledOfExchange(scope, table);
    if (called === null || called.ofServers.size !== 1 || !called.ofServers.has(named.name.toLowerCase())) return;
    if (called.ofCloud.size < leastOfCloud || ofBoth.test(named.name)) return;
    const products = table.shape(named.name, target.edition)?.products ?? [];
    report(
      named.extent,
      `${named.name} is there in ${listed(products)}; ${cloud}, to which this connects, does not have it.`,
    );
  },
  call(call, named, { scope, table, target, report }) {
    const { products } = call.shape;
    if (!target.canConnect || products?.includes(cloud) !== true || named.isAsked) return;
    if (!isOfCloud(scope, table)) return;
    for (const { parameter, node } of call.named)
      if (parameter.products !== null && !parameter.products.includes(cloud))
        report(
          parameterExtent(node),
          `-${parameter.name} of ${call.shape.name} is there in ${listed(parameter.products)}; ${cloud}, to which this connects, does not have it.`,
        );
  },
};

interface CalledOfExchange {
  /** Commands that only servers have, in lower case. */
  readonly ofServers: ReadonlySet<string>;
  readonly ofCloud: ReadonlySet<string>;
}

/** So many commands of the cloud's make a script its own. */
const leastOfCloud = 4;

/** Nouns that scripts for both organisations manage on a server, and the settings of its shell. */
const ofBoth = /-(?:remote\w+|adserversettings|emailaddresspolicy|user|mailuser)$/i;

const known = new WeakMap<ScriptScope, CalledOfExchange | null>();

/** Whether texts call Connect-ExchangeOnline without a prefix, and no command or snap-in that only servers have. */
function isOfCloud(scope: ScriptScope, table: CommandTable): boolean {
  return calledOfExchange(scope, table)?.ofServers.size === 0;
}

/** The commands of Exchange's of a script that connects to the cloud alone, without a prefix; null for any other. */
function calledOfExchange(scope: ScriptScope, table: CommandTable): CalledOfExchange | null {
  let found = known.get(scope);
  if (found === undefined) {
    found = readCalled(scope, table);
    known.set(scope, found);
  }
  return found;
}

function readCalled(scope: ScriptScope, table: CommandTable): CalledOfExchange | null {
  const names = new Set(
    scope.facts.flatMap(({ calls }) =>
      calls.map(({ command }) => scope.resolve(commandName(command) ?? "").toLowerCase()),
    ),
  );
  if (!names.has("connect-exchangeonline") || scope.prefixes.length > 0 || scope.unknownSources.length > 0) return null;
  if (["add-pssnapin", "new-pssession", "import-pssession", "enter-pssession"].some((each) => names.has(each)))
    return null;
  const ofServers = new Set<string>();
  const ofCloud = new Set<string>();
  for (const name of names) {
    const products = table.isOfExchange(name) ? (table.shape(name, "Desktop")?.products ?? null) : null;
    if (products === null) continue;
    const isOfCloudToo = products.includes(cloud) || products.includes("Security & Compliance");
    (isOfCloudToo ? ofCloud : ofServers).add(name);
  }
  return { ofServers, ofCloud };
}
