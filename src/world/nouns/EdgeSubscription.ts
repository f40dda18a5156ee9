import { getOrganization } from "../Organization.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "EdgeSubscription",
  kind: "keyed",
  called: "edge subscription",
  properties: { Domain: { kind: "String", default: (_row, world) => getOrganization(world).dnsDomain } },
  source: "inferred",
});
