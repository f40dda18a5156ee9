import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { domainLists } from "./policy/addressLists.ts";

/** Whatever -Name says, the service names it (documented). */
const ownName = (world: World): string => `_Exe:PhishSimOverr:${world.ids.newGuid()}`;

export default defineNoun({
  noun: "ExoPhishSimOverrideRule",
  kind: "keyed",
  called: "phishing simulation override rule",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { ...domainLists(["Domains"]), Mode: { kind: "String", default: "Enforce" } },
  name: (_given, _values, world) => ownName(world),
  renamed: (_name, _given, world) => ownName(world),
  source: "documented",
});
