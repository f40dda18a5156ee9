import { objectNotFound } from "../directory/objectNotFound.ts";
import { wordGiven } from "../values/given.ts";
import { defineNoun } from "./defineNoun.ts";

/** The types and models of devices that use Exchange ActiveSync: the estate's all have the mail app instead, so that there are none. */
export default defineNoun({
  noun: "ActiveSyncDeviceClass",
  kind: "computed",
  called: "class of ActiveSync devices",
  verbs: ["Get", "Remove"],
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ActiveSyncDeviceClass",
  tail: "configuration",
  order: "declaration",
  properties: {
    DeviceType: { kind: "String" },
    DeviceModel: { kind: "String" },
    LastUpdateTime: { kind: "DateTime" },
  },
  compute: () => [],
  actions: {
    Remove: {
      on: null,
      takes: ["Identity"],
      seeks(world, given) {
        throw objectNotFound(world, wordGiven(given, "Identity") ?? "");
      },
      run: () => undefined,
    },
  },
  source: "inferred",
});
