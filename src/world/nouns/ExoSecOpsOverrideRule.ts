import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";

/** Whatever -Name says, the service names it (documented). */
const ownName = (world: World): string => `_Exe:SecOpsOverrid:${world.ids.newGuid()}`;

export default defineNoun({
  noun: "ExoSecOpsOverrideRule",
  kind: "keyed",
  called: "SecOps override rule",
  verbs: ["Get", "New", "Remove", "Set"],
  properties: { Mode: { kind: "String", default: "Enforce" } },
  name: (_given, _values, world) => ownName(world),
  renamed: (_name, _given, world) => ownName(world),
  source: "documented",
});
