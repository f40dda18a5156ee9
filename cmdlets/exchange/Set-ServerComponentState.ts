import { defineCmdlet } from "../../src/command/prelude.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { putComponentState } from "../../src/world/server/ComponentState.ts";
import { getExchangeServer } from "../../src/world/server/ExchangeServer.ts";
import { componentNamed } from "../../src/world/server/serverComponents.ts";
import { unknownComponent } from "../../src/world/server/unknownComponent.ts";
import { WorldError } from "../../src/world/WorldError.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";

const className = taskClass("SystemConfigurationTasks", "SetServerComponentState");
const requesters = ["HealthAPI", "Maintenance", "Sidelined", "Functional", "Deployment"];

export default defineCmdlet({
  name: "Set-ServerComponentState",
  module: "Exchange",
  className: "Set-ServerComponentState",
  remote: true,
  source: "document",
  synopsis: "Takes a component of a server into service, drains it or takes it out.",
  parameters: {
    Identity: "string",
    Component: "string",
    State: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ServiceState",
    Requester: "string",
    LocalOnly: "switch",
    RemoteOnly: "switch",
    /** A component is in its new state at once. */
    TimeoutInSeconds: "int",
    DomainController: "string",
  },
  examples: [
    {
      title: "A server that takes no mail",
      transcript:
        'PS> Set-ServerComponentState SERVER -Component HubTransport -State Draining -Requester Maintenance\nPS> "$((Get-ServerComponentState SERVER -Component HubTransport).State)"\nDraining\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const server = getExchangeServer(world, values.Identity ?? "");
        const component = componentNamed(server, values.Component ?? "");
        if (component === null) throw unknownComponent(values.Component ?? "");
        const requester = requesterNamed(values.Requester ?? "");
        const state = toText(values.State) as "Active" | "Inactive" | "Draining";
        if (!cmdlet.shouldProcessSentence(`Setting the state of component "${component}" on server "${server.name}".`))
          return;
        const side = values.LocalOnly ? "Local" : values.RemoteOnly ? "Remote" : "Both";
        putComponentState(world, { server: server.name, component, requester, state, side });
      }),
    };
  },
});

function requesterNamed(value: string): string {
  const found = requesters.find((each) => each.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const text = "The value '{value}' of parameter Requester isn't valid. Use one of {allowed}.";
  const message = { text, exception: "ArgumentException", category: "InvalidArgument", source: "inferred" } as const;
  throw new WorldError("ComponentStateInvalid", message, { value, allowed: requesters.join(", ") });
}
