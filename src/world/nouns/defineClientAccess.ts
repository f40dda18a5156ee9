import { defineNoun, type NounDefinition } from "./defineNoun.ts";
import { serverOfRow } from "./serverOfRow.ts";

/** The noun of a server's client access settings, which the product has under two names. */
export function defineClientAccess(noun: string, called: string): NounDefinition {
  return defineNoun({
    noun,
    kind: "perServer",
    called,
    verbs: ["Get", "Set"],
    identityText: ({ owner }) => owner ?? "",
    properties: {
      Fqdn: { kind: "Fqdn", derive: (row, world) => serverOfRow(world, row).properties.fqdn },
      AutoDiscoverServiceInternalUri: {
        default: (row, world) =>
          `https://${serverOfRow(world, row).properties.fqdn.toLowerCase()}/Autodiscover/Autodiscover.xml`,
      },
      AutoDiscoverServiceCN: { kind: "String", derive: ({ owner }) => owner },
      AutoDiscoverSiteScope: {
        default: (row, world) => {
          const { site } = serverOfRow(world, row).properties;
          return [site.slice(site.lastIndexOf("/") + 1)];
        },
      },
    },
    stock: (_world, server) => [{ name: server, owner: server }],
    source: "documented",
  });
}
