import { defineCmdlet } from "../../src/command/prelude.ts";
import { ProductObject, productType } from "../../src/objects/model/ProductObject.ts";
import { type ServerComponent, serverComponents } from "../../src/world/server/serverComponents.ts";
import type { World } from "../../src/world/World.ts";
import { WorldError } from "../../src/world/WorldError.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { requireDomainController } from "./_shared/identity.ts";
import { remoteObject } from "./_shared/remoteObject.ts";
import { multiValuedStrings } from "./_shared/tailSignatures.ts";
import { enumerationValue, multiValued } from "./_shared/valueTypes.ts";

const className = taskClass("SystemConfigurationTasks", "GetServerComponentState");
const stateType = "Microsoft.Exchange.Data.Directory.SystemConfiguration.ServiceState";

export default defineCmdlet({
  name: "Get-ServerComponentState",
  module: "Exchange",
  className: "Get-ServerComponentState",
  remote: true,
  source: "observed",
  synopsis: "Shows which components of a server work, drain or are taken out of service.",
  parameters: { Identity: "string", Component: "string", DomainController: "string" },
  examples: [
    {
      title: "One component",
      transcript: 'PS> "$((Get-ServerComponentState SERVER -Component PushNotificationsProxy).State)"\nActive\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const all = serverComponents(world, values.Identity ?? "");
        const wanted = values.Component?.toLowerCase();
        const found = wanted === undefined ? all : all.filter(({ name }) => name.toLowerCase() === wanted);
        if (found.length === 0) throw unknownComponent(values.Component ?? "");
        for (const component of found) cmdlet.write(componentObject(world, component));
      }),
    };
  },
});

function unknownComponent(name: string): WorldError {
  const text = "The component '{name}' isn't valid.";
  return new WorldError(
    "ComponentUnknown",
    { text, exception: "ArgumentException", category: "InvalidArgument", source: "inferred" },
    { name },
  );
}

const type = productType({
  name: "Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentationObject",
  properties: [
    "string ServerFqdn {get;}",
    "string Component {get;}",
    `${stateType} State {get;}`,
    "bool ServerWideOfflineIsOffline {get;}",
    `${multiValuedStrings} RemoteStates {get;}`,
    `${multiValuedStrings} LocalStates {get;}`,
    "string Identity {get;}",
    "bool IsValid {get;}",
    "Microsoft.Exchange.Data.ObjectState ObjectState {get;}",
  ],
});

function componentObject(world: World, component: ServerComponent): ProductObject {
  const values = new Map<string, unknown>([
    ["ServerFqdn", component.server.properties.fqdn],
    ["Component", component.name],
    ["State", enumerationValue(stateType, component.state)],
    ["ServerWideOfflineIsOffline", false],
    ["RemoteStates", multiValued([])],
    ["LocalStates", multiValued([])],
    ["Identity", component.server.name],
    ["IsValid", true],
    ["ObjectState", enumerationValue("Microsoft.Exchange.Data.ObjectState", "New")],
  ]);
  return remoteObject(world, new ProductObject(type, values));
}
