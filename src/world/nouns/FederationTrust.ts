import { findCertificate } from "../certificate/ExchangeCertificate.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun, type Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import { taskError } from "./messages/taskMessages.ts";
import { nounNamed } from "./nounNamed.ts";
import { listRows } from "./rows/listRows.ts";

const metadata = "https://nexus.microsoftonline-p.com/federationmetadata/2006-12/federationmetadata.xml";

export default defineNoun({
  noun: "FederationTrust",
  tasks: "SystemConfigurationTasks",
  kind: "keyed",
  called: "federation trust",
  directory: {
    containers: ["Federation Trusts"],
    objectClass: ["top", "msExchFedTrust"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  verbs: ["Get", "New", "Remove", "Set"],
  properties: {
    NamespaceProvisioner: {
      values: ["LiveDomainServices", "LiveDomainServices2", "ExternalProcess"],
      default: "LiveDomainServices2",
    },
    // The certificates of the organisation by their thumbprints: in use, the one to come, the one before.
    OrgPrivCertificate: { kind: "String" },
    OrgNextPrivCertificate: { kind: "String" },
    OrgPrevPrivCertificate: { kind: "String" },
    // Those of the one gateway that there is (documented).
    TokenIssuerUri: { kind: "Uri", default: "urn:federation:MicrosoftOnline" },
    TokenIssuerEpr: { kind: "Uri", default: "https://login.microsoftonline.com/extSTS.srf" },
    TokenIssuerMetadataEpr: { kind: "Uri", default: metadata },
    MetadataUrl: { default: metadata },
  },
  parameters: {
    SuppressDnsWarning: { accepted: "Nothing warns of records in the domain's name service." },
    RefreshMetadata: { accepted: "The federation's own data do not change here.", acts: true },
    Thumbprint: {
      sets: (value, { world, row }): Values => {
        const thumbprint = wordOf(value) ?? "";
        if (!listExchangeServers(world).some(({ name }) => findCertificate(world, name, thumbprint)))
          throw taskError("FederationCertificateNotFound", { thumbprint });
        return { [row ? "OrgNextPrivCertificate" : "OrgPrivCertificate"]: thumbprint };
      },
    },
    UseLegacyProvisioningService: {
      sets: (value): Values => (value === true ? { NamespaceProvisioner: "LiveDomainServices" } : {}),
    },
    SkipNamespaceProviderProvisioning: {
      sets: (value): Values => (value === true ? { NamespaceProvisioner: "ExternalProcess" } : {}),
    },
    PublishFederationCertificate: {
      sets: (value, { row }): Values => {
        if (value !== true || !row) return {};
        const { OrgPrivCertificate, OrgNextPrivCertificate } = row.values;
        if (OrgNextPrivCertificate === undefined) throw nounError("NoNextFederationCertificate", { trust: row.name });
        return {
          OrgPrivCertificate: OrgNextPrivCertificate,
          OrgNextPrivCertificate: null,
          OrgPrevPrivCertificate: OrgPrivCertificate ?? null,
        };
      },
    },
  },
  validate({ world, before, after }) {
    const definition = nounNamed("FederatedOrganizationIdentifier");
    const identifier = before && !after && definition ? listRows(world, definition)[0] : undefined;
    return before && identifier?.values.DelegationFederationTrust === before.guid
      ? taskError("TrustInUse", { trust: before.name })
      : null;
  },
  source: "inferred",
});
