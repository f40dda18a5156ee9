import { shellServer } from "../../server/ExchangeServer.ts";
import type { PropertyRule } from "../defineNoun.ts";

/** The servers that a connector sends from: the shell's own where nothing else is said (documented). */
export const sourceServers: PropertyRule = {
  kind: "MultiValuedProperty<ADObjectId>",
  references: "ExchangeServer",
  default: (_row, world) => [shellServer(world).guid],
};
