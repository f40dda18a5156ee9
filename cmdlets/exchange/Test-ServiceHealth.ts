import { defineCmdlet } from "../../src/command/prelude.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType } from "../../src/objects/types/typeRegistry.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { requireDomainController } from "../../src/world/directory/requireDomainController.ts";
import { getOrganization } from "../../src/world/Organization.ts";
import { type ExchangeServer, getExchangeServer } from "../../src/world/server/ExchangeServer.ts";
import { type RoleHealth, serviceHealth } from "../../src/world/service/serviceHealth.ts";
import type { World } from "../../src/world/World.ts";
import { onServer } from "./_shared/exchangeError.ts";
import { remoteObject } from "./_shared/remoteObject.ts";
import { multiValuedStrings } from "./_shared/tailSignatures.ts";
import { enumerationValue, multiValued } from "./_shared/valueTypes.ts";

const className = "Microsoft.Exchange.Monitoring.TestServiceHealth";

export default defineCmdlet({
  name: "Test-ServiceHealth",
  module: "Exchange",
  className: "Test-ServiceHealth",
  remote: true,
  source: "observed",
  synopsis: "Tells for each role of a server whether the Windows services that it needs run.",
  parameters: { Server: "string", DomainController: "string" },
  examples: [
    {
      title: "A server at rest",
      transcript: "PS> Test-ServiceHealth | ForEach-Object { $_.RequiredServicesRunning }\nTrue\nTrue\nTrue\nTrue\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const server = getExchangeServer(world, values.Server ?? getOrganization(world).shellServer);
        for (const health of serviceHealth(world, server)) cmdlet.write(healthObject(world, server, health));
      }),
    };
  },
});

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Exchange.Monitoring.ServiceHealth", {
    holds: [
      "string Role {get;}",
      "bool RequiredServicesRunning {get;}",
      `${multiValuedStrings} ServicesNotRunning {get;}`,
      `${multiValuedStrings} ServicesRunning {get;}`,
      "string Identity {get;}",
      "bool IsValid {get;}",
      "Microsoft.Exchange.Data.ObjectState ObjectState {get;}",
    ],
  }),
);

function healthObject(world: World, server: ExchangeServer, health: RoleHealth): PropertyBag {
  const values = new Map<string, unknown>([
    ["Role", health.role],
    ["RequiredServicesRunning", health.notRunning.length === 0],
    ["ServicesNotRunning", multiValued(health.notRunning)],
    ["ServicesRunning", multiValued(health.running)],
    ["Identity", server.name],
    ["IsValid", true],
    ["ObjectState", enumerationValue("Microsoft.Exchange.Data.ObjectState", "New")],
  ]);
  return remoteObject(world, new PropertyBag(type, values));
}
