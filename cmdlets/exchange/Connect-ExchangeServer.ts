import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { getExchangeServer, shellServer } from "../../src/world/server/ExchangeServer.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

/** In the product a function of RemoteExchange.ps1. */
export default defineCmdlet({
  name: "Connect-ExchangeServer",
  module: "Exchange",
  className: "Connect-ExchangeServer",
  remote: true,
  source: "inferred",
  synopsis: "Connects the shell to an Exchange server. The session is connected to its own server from the start.",
  parameters: {
    ServerFqdn: { type: "string", position: 0 },
    Auto: "switch",
    AllowRedirection: "switch",
    ClientApplication: "string",
    UserName: "string",
    Password: "string",
    Forest: "string",
    Prompt: "switch",
    AllowClobber: "switch",
    ClearCache: "switch",
  },
  examples: [
    {
      title: "As the management shell does",
      transcript:
        "PS> . 'C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\RemoteExchange.ps1'; Connect-ExchangeServer -Auto -AllowClobber -Verbose\nVERBOSE: Connecting to server.fabrikam.com.\nVERBOSE: Connected to server.fabrikam.com.\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, taskClass("Tasks", "ConnectExchangeServer"), (world) => {
        const own = shellServer(world);
        const server = values.ServerFqdn === undefined ? own : getExchangeServer(world, values.ServerFqdn);
        if (values.UserName !== undefined || values.Forest !== undefined)
          throw notModelled("Connecting to a server as another account or in another forest");
        if (server.name !== own.name) throw notModelled("Connecting the shell to another server");
        const fqdn = server.values.Fqdn;
        cmdlet.verbose(`Connecting to ${fqdn}.`);
        cmdlet.verbose(`Connected to ${fqdn}.`);
      }),
    };
  },
});
