import { wordGiven } from "../values/given.ts";
import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import { domainError } from "./messages/domainMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import { changeRow } from "./rows/writeRow.ts";

/** The domains of the organisation's federated identifier, which Get-FederatedOrganizationIdentifier shows. */
export default defineNoun({
  noun: "FederatedDomain",
  kind: "computed",
  called: "federated domain",
  verbs: ["Add", "Remove"],
  compute: () => [],
  actions: {
    Add: { on: null, takes: ["Identity", "DomainName"], run: (call) => change(call, true) },
    Remove: { on: null, takes: ["Identity", "DomainName"], run: (call) => change(call, false) },
  },
  source: "inferred",
});

function change({ world, given }: ActionCall, adds: boolean): undefined {
  const definition = nounNamed("FederatedOrganizationIdentifier");
  const row = definition && listRows(world, definition)[0];
  const domain = (wordGiven(given, "DomainName") ?? "").toLowerCase();
  if (!definition || !row) return;
  if (!isAccepted(world, domain)) throw domainError("DomainNotAccepted", { domain });
  const now = textList(row.values.Domains);
  if (now.includes(domain) === adds) throw domainError(adds ? "DomainFederated" : "DomainNotFederated", { domain });
  changeRow(world, definition, row, { Domains: adds ? [...now, domain] : now.filter((each) => each !== domain) });
}

function isAccepted(world: World, domain: string): boolean {
  const definition = nounNamed("AcceptedDomain");
  return definition !== null && findRow(world, definition, domain) !== null;
}
