import { getExchangeServer } from "../server/ExchangeServer.ts";
import { identityWord } from "../values/ScriptValue.ts";
import { defineMonitoringOverride } from "./server/defineMonitoringOverride.ts";
import { serverNamed } from "./server/serverNamed.ts";

/** A setting of a monitoring item that counts on one server. */
export default defineMonitoringOverride("ServerMonitoringOverride", "server monitoring override", {
  data: "GlobalMonitoringOverride",
  ownerParameter: "Server",
  ownerOf: (given, world) => serverNamed(world, given, "Server").guid,
  parameters: {
    Server: {
      sets: () => ({}),
      selection(value, world) {
        const { guid } = getExchangeServer(world, identityWord(value) ?? "");
        return ({ owner }) => owner === guid;
      },
    },
  },
  source: "inferred",
});
