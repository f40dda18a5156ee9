import type { NounDefinition, PropertyRule } from "../defineNoun.ts";

/** Settings of a server that lie in its own object of the directory, which Get-ExchangeServer shows, too (documented). */
export const ofServer = {
  kind: "perServer",
  isServer: true,
  tail: "presentation",
  identityText: ({ owner }) => owner ?? "",
  stock: (_world, server) => [{ name: server, owner: server }],
} as const satisfies Partial<NounDefinition>;

/** Such an object begins with its name. */
export const serverName: PropertyRule = { kind: "String", derive: ({ name }) => name };
