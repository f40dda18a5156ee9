import { wordGiven } from "../values/given.ts";
import { type ActionCall, defineNoun } from "./defineNoun.ts";
import exchangeServer from "./ExchangeServer.ts";
import { taskError } from "./messages/taskMessages.ts";
import { changeRow } from "./rows/writeRow.ts";
import { monitors, repairingOf } from "./ServerHealth.ts";
import { serverNamed } from "./server/serverNamed.ts";

/** Marks monitors of a server as being repaired, which Get-ServerHealth shows. */
export default defineNoun({
  noun: "ServerMonitor",
  kind: "computed",
  called: "server monitor",
  verbs: ["Set"],
  actions: { Set: { on: null, takes: ["Name", "Server", "TargetResource", "Repairing"], run: set } },
  source: "documented",
});

function set({ world, given }: ActionCall): undefined {
  const server = serverNamed(world, given, "Server");
  const wanted = wordGiven(given, "Name") ?? "";
  const name = wanted.toLowerCase();
  const target = wordGiven(given, "TargetResource")?.toLowerCase() ?? "";
  const found = monitors(world, new Map([["Identity", server.name]])).filter(
    ({ values }) =>
      (String(values.Name).toLowerCase() === name ||
        `${values.HealthSetName}\\${values.Name}`.toLowerCase() === name) &&
      (target === "" || String(values.TargetResource).toLowerCase() === target),
  );
  if (found.length === 0) throw taskError("MonitorNotFound", { name: wanted, server: server.name });
  const names = found.map((row) => row.name);
  const others = repairingOf(server).filter((each) => !names.includes(each));
  const isRepairing = given.get("Repairing") === true;
  changeRow(world, exchangeServer, server, { RepairingMonitors: isRepairing ? [...others, ...names] : others });
}
