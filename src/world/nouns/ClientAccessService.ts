import { getExchangeServer } from "../server/ExchangeServer.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ClientAccessService",
  kind: "perServer",
  called: "Client Access service",
  verbs: ["Get", "Set"],
  identityText: ({ owner }) => owner ?? "",
  properties: {
    Fqdn: { kind: "Fqdn", derive: ({ owner }, world) => getExchangeServer(world, owner ?? "").properties.fqdn },
    AutoDiscoverServiceInternalUri: {
      default: ({ owner }, world) =>
        `https://${getExchangeServer(world, owner ?? "").properties.fqdn.toLowerCase()}/Autodiscover/Autodiscover.xml`,
    },
    AutoDiscoverServiceCN: { kind: "String", derive: ({ owner }) => owner },
    AutoDiscoverSiteScope: {
      default: ({ owner }, world) => {
        const { site } = getExchangeServer(world, owner ?? "").properties;
        return [site.slice(site.lastIndexOf("/") + 1)];
      },
    },
  },
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "documented",
});
