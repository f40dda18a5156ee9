import { defineCmdlet } from "../../src/command/prelude.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { formatDateTime } from "../../src/objects/text/time/formatDateTime.ts";
import { localDate } from "../../src/objects/text/time/moments.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType, typeByName } from "../../src/objects/types/typeRegistry.ts";
import { ListObject } from "../../src/objects/values/collections/ListObject.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { currentCulture } from "../../src/objects/values/time/CultureInfo.ts";
import type { DateTime } from "../../src/objects/values/time/DateTime.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { requestsFor } from "../../src/world/server/ComponentState.ts";
import { type ServerComponent, serverComponents } from "../../src/world/server/serverComponents.ts";
import { unknownComponent } from "../../src/world/server/unknownComponent.ts";
import type { World } from "../../src/world/World.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { remoteObject } from "./_shared/remoteObject.ts";
import { enumerationValue } from "./_shared/valueTypes.ts";

const className = taskClass("SystemConfigurationTasks", "GetServerComponentState");
const presentation = "Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentationObject";
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

const details = registerType(
  defineClr<PropertyBag>(`${presentation}+RequesterDetails`, {
    holds: [
      "string Requester {get;}",
      `${stateType} State {get;}`,
      "datetime Timestamp {get;}",
      "string Component {get;}",
    ],
    // As objects of 2016 and 2019 show them.
    toText: (self) => {
      const moment = formatDateTime(self.get("Timestamp") as DateTime, "", currentCulture().name);
      return `Requestor:${self.get("Requester")}; State:${toText(self.get("State"))}; Timestamp:${moment}`;
    },
  }),
);
const statesType = `System.Collections.Generic.List[${details.name}]`;

const type = registerType(
  defineClr<PropertyBag>(presentation, {
    holds: [
      "string ServerFqdn {get;}",
      "string Component {get;}",
      `${stateType} State {get;}`,
      "bool ServerWideOfflineIsOffline {get;}",
      `${statesType} RemoteStates {get;}`,
      `${statesType} LocalStates {get;}`,
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
    ["RemoteStates", statesOf(world, component, "Remote")],
    ["LocalStates", statesOf(world, component, "Local")],
    ["Identity", component.server.name],
    ["IsValid", true],
    ["ObjectState", enumerationValue("Microsoft.Exchange.Data.ObjectState", "New")],
  ]);
  return remoteObject(world, new PropertyBag(type, values));
}

function isOffline(world: World, { server }: ServerComponent): boolean {
  return requestsFor(world, server.name, "ServerWideOffline").some(({ state }) => state !== "Active");
}

/** What the requesters asked for, each an object that shows itself as the product writes it. */
function statesOf(world: World, { server, name }: ServerComponent, side: "Remote" | "Local"): ListObject {
  const items = requestsFor(world, server.name, name, side).map(
    ({ requester, state, time }) =>
      new PropertyBag(details, [
        ["Requester", requester],
        ["State", enumerationValue(stateType, state)],
        ["Timestamp", localDate(time)],
        ["Component", name],
      ]),
  );
  return new ListObject(typeByName(statesType), items);
}
