import { defineCmdlet } from "../../src/command/prelude.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType } from "../../src/objects/types/typeRegistry.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { requestsFor } from "../../src/world/server/ComponentState.ts";
import { type ServerComponent, serverComponents } from "../../src/world/server/serverComponents.ts";
import { unknownComponent } from "../../src/world/server/unknownComponent.ts";
import type { World } from "../../src/world/World.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
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

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentationObject", {
    holds: [
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
  }),
);

function componentObject(world: World, component: ServerComponent): PropertyBag {
  const values = new Map<string, unknown>([
    ["ServerFqdn", component.server.values.Fqdn],
    ["Component", component.name],
    ["State", enumerationValue(stateType, component.state)],
    ["ServerWideOfflineIsOffline", isOffline(world, component)],
    ["RemoteStates", multiValued(states(world, component, "Remote"))],
    ["LocalStates", multiValued(states(world, component, "Local"))],
    ["Identity", component.server.name],
    ["IsValid", true],
    ["ObjectState", enumerationValue("Microsoft.Exchange.Data.ObjectState", "New")],
  ]);
  return remoteObject(world, new PropertyBag(type, values));
}

function isOffline(world: World, { server }: ServerComponent): boolean {
  return requestsFor(world, server.name, "ServerWideOffline").some(({ state }) => state !== "Active");
}

/** What the requesters asked for, as the product writes it: requester, state and when. */
function states(world: World, { server, name }: ServerComponent, side: "Remote" | "Local"): readonly string[] {
  return requestsFor(world, server.name, name, side).map(({ requester, state }) => `${requester}:${state}`);
}
