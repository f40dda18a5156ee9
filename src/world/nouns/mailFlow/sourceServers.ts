import { shellServer } from "../../server/ExchangeServer.ts";
import type { PropertyRule } from "../defineNoun.ts";

/** The servers that a connector sends from: the shell's own where nothing else is said (documented). */
export const sourceServers: PropertyRule = {
  kind: "MultiValuedProperty<ADObjectId>",
  references: "ExchangeServer",
  default: (_row, world) => [shellServer(world).guid],
};

/** The server that the directory has a connector on: the first of those that it sends from (observed for Send connectors). */
export const homeServer: PropertyRule = {
  kind: "ADObjectId",
  references: "ExchangeServer",
  derive: ({ values }, world) =>
    Array.isArray(values.SourceTransportServers) ? values.SourceTransportServers[0] : shellServer(world).guid,
};
