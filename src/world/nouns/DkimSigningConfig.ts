import { instant } from "../../base/instant.ts";
import { initialDomain, listTenants } from "../tenant/Tenant.ts";
import { numberGiven, wordGiven } from "../values/given.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { type ActionCall, defineNoun, type NounDefinition, type PropertyRule, type Values } from "./defineNoun.ts";
import { isOwnDomain } from "./mailFlow/foreignDomain.ts";
import { domainError } from "./messages/domainMessages.ts";
import { changeRow } from "./rows/writeRow.ts";

/** How long the new key waits before it signs (documented). */
const waitMilliseconds = 96 * 3_600_000;

const dkimSigningConfig: NounDefinition = defineNoun({
  noun: "DkimSigningConfig",
  kind: "keyed",
  called: "dkim signing config",
  verbs: ["Get", "New", "Remove", "Rotate", "Set"],
  properties: { Selector1CNAME: selectorName("selector1"), Selector2CNAME: selectorName("selector2") },
  parameters: {
    KeySize: {
      sets: (value): Values => ({ Selector1KeySize: Number(wordOf(value)), Selector2KeySize: Number(wordOf(value)) }),
    },
    DomainName: { sets: (value): Values => ({ Domain: wordOf(value) }) },
  },
  actions: { Rotate: { takes: ["KeySize"], run: rotate } },
  name: (given) => wordGiven(given, "DomainName") ?? "",
  identity: ["Domain"],
  validate: ({ world, before, after }) => {
    const domain = String(after?.values.Domain ?? "");
    return before || !after || isOwnDomain(world, domain) ? null : domainError("DomainNotAccepted", { domain });
  },
  // Mail from the tenant's first domain is signed from the start (documented).
  stock: (world) =>
    listTenants(world).map((tenant) => {
      const domain = initialDomain(tenant);
      return { name: domain, values: { Domain: domain, IsDefault: true } };
    }),
  source: "inferred",
});

export default dkimSigningConfig;

/** The selector that waits gets a new key and signs from the rotation's date on. */
function rotate({ world, row, given }: ActionCall): undefined {
  if (!row) return;
  // The first selector signs from the start (documented).
  const next = row.values.SelectorAfterRotateOnDate === "selector2" ? "selector1" : "selector2";
  const size = numberGiven(given, "KeySize");
  const property = next === "selector1" ? "Selector1KeySize" : "Selector2KeySize";
  changeRow(world, dkimSigningConfig, row, {
    SelectorBeforeRotateOnDate: next === "selector1" ? "selector2" : "selector1",
    SelectorAfterRotateOnDate: next,
    RotateOnDate: instant(world.clock.now() + waitMilliseconds),
    KeyCreationTime: instant(world.clock.now()),
    ...(size === null ? {} : { [property]: size }),
  });
}

/** The name that the domain's own DNS record points to, in the tenant's first domain (documented). */
function selectorName(selector: string): PropertyRule {
  return {
    kind: "String",
    derive({ name, values }, world) {
      const [tenant] = listTenants(world);
      const domain = String(values.Domain ?? name).replaceAll(".", "-");
      return tenant ? `${selector}-${domain}._domainkey.${initialDomain(tenant)}` : "";
    },
  };
}
