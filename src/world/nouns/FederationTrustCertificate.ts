import { findCertificate } from "../certificate/ExchangeCertificate.ts";
import { getOrganization } from "../Organization.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import federationTrust from "./FederationTrust.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** On which servers the certificates of the federation trust are. */
export default defineNoun({
  noun: "FederationTrustCertificate",
  kind: "computed",
  called: "certificate of the federation trust",
  verbs: ["Test"],
  type: "Microsoft.Exchange.Management.SystemConfigurationTasks.FederationTrustCertificateStatus",
  tail: "identity",
  order: "declaration",
  identityText: () => "",
  properties: {
    Site: { kind: "String", derive: (_row, world) => getOrganization(world).site },
    Server: { kind: "String", derive: ({ name }) => name },
    State: { kind: "String" },
    Thumbprint: { kind: "String" },
  },
  actions: { Test: { on: null, run: test } },
  source: "inferred",
});

function test({ world }: ActionCall): readonly NounRow[] {
  const thumbprints = listRows(world, federationTrust).flatMap(({ values }) =>
    [values.OrgPrevPrivCertificate, values.OrgPrivCertificate, values.OrgNextPrivCertificate].filter(
      (each) => typeof each === "string" && each !== "",
    ),
  );
  return listExchangeServers(world).flatMap(({ name }) =>
    thumbprints.map((thumbprint) =>
      computedRow(world, "FederationTrustCertificate", name, {
        Thumbprint: thumbprint,
        State: findCertificate(world, name, String(thumbprint)) ? "Installed" : "NotInstalled",
      }),
    ),
  );
}
