import { getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { findService } from "../service/Service.ts";
import { wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import receiveConnector from "./ReceiveConnector.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";

/** Whether each binding of a server's Receive connectors answers: it is enabled, and the service that has it runs. */
export default defineNoun({
  noun: "SmtpConnectivity",
  kind: "computed",
  called: "connection to a Receive connector",
  type: "Microsoft.Exchange.Monitoring.SmtpConnectivityStatus",
  verbs: ["Test"],
  tail: "none",
  order: "declaration",
  properties: {
    Server: { kind: "String", derive: ({ owner }) => owner },
    ReceiveConnector: { kind: "String", derive: ({ name, owner }) => `${owner}\\${name}` },
    Binding: { kind: "String" },
    StatusCode: { kind: "String" },
    Details: { kind: "String" },
  },
  actions: { Test: { on: null, takes: ["Identity", "MonitoringContext"], run: test } },
  source: "inferred",
});

function test({ world, given }: ActionCall): readonly NounRow[] {
  const named = wordGiven(given, "Identity");
  const { name } = named === null ? shellServer(world) : getExchangeServer(world, named);
  return listRows(world, receiveConnector)
    .filter(({ owner }) => owner === name)
    .flatMap((row) => {
      const bindings = rowValueNamed(world, receiveConnector, row, "Bindings");
      const reason = fault(world, name, row);
      return (Array.isArray(bindings) ? bindings : []).map(
        (Binding): NounRow => ({
          ...row,
          noun: "SmtpConnectivity",
          values: { Binding, StatusCode: reason === null ? "Success" : "UnableToConnect", Details: reason ?? "" },
        }),
      );
    });
}

/** Why a connector does not answer; null where it does. */
function fault(world: World, server: string, row: NounRow): string | null {
  if (row.values.Enabled === false) return "The connector is disabled.";
  const front = row.values.TransportRole === "FrontendTransport";
  const service = findService(world, server, front ? "MSExchangeFrontEndTransport" : "MSExchangeTransport");
  return service === null || service.status === "Running" ? null : `The service ${service.displayName} isn't running.`;
}
