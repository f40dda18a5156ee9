import { groupOfServer } from "../database/availabilityGroups.ts";
import { getExchangeServer } from "../server/ExchangeServer.ts";
import { wordOf } from "../values/ScriptValue.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "DatabaseAvailabilityGroupNetwork",
  kind: "keyed",
  called: "database availability group network",
  verbs: ["Get", "New", "Remove", "Set"],
  parameters: {
    Server: {
      selection: (value, world) => {
        const group = groupOfServer(world, getExchangeServer(world, wordOf(value) ?? "").guid);
        return ({ values }) =>
          group !== null &&
          [group.guid, group.name.toLowerCase()].includes(String(values.DatabaseAvailabilityGroup).toLowerCase());
      },
    },
  },
  source: "inferred",
});
