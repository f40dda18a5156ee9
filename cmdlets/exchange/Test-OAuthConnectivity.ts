import { cloudKey } from "../../src/cloud/cloudKey.ts";
import { type OAuthTest, testOAuthConnectivity } from "../../src/cloud/testOAuthConnectivity.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType } from "../../src/objects/types/typeRegistry.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { nounError } from "../../src/world/nouns/messages/nounMessages.ts";
import mailbox from "../../src/world/nouns/recipient/Mailbox.ts";
import { getRow } from "../../src/world/nouns/rows/findRow.ts";
import { shellServer } from "../../src/world/server/ExchangeServer.ts";
import type { World } from "../../src/world/World.ts";
import type { WorldError } from "../../src/world/WorldError.ts";
import { onServer } from "./_shared/exchangeError.ts";
import { remoteObject } from "./_shared/remoteObject.ts";
import { enumerationValue } from "./_shared/valueTypes.ts";

const className = "Microsoft.Exchange.Monitoring.TestOAuthConnectivity";

export default defineCmdlet({
  name: "Test-OAuthConnectivity",
  module: "Exchange",
  className: "Test-OAuthConnectivity",
  remote: true,
  source: "document",
  synopsis: "Calls Exchange Web Services of a partner with a token of the server, and says what came of it.",
  description:
    "The services AutoD and Generic are not modelled. No token is kept between two tests: with -UseCachedToken, too, a new one is asked for.",
  parameters: {
    Service: "string",
    TargetUri: "string",
    Mailbox: "string",
    AppOnly: "switch",
    ReloadConfig: "switch",
    UseCachedToken: "switch",
  },
  examples: [
    {
      title: "Without a trusted auth server",
      transcript:
        'PS> "$((Test-OAuthConnectivity -Service EWS -TargetUri https://outlook.office365.com/ews/exchange.asmx -AppOnly).ResultType)"\nError\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        if (values.Service?.toLowerCase() !== "ews") throw serviceNotModelled(values.Service ?? "");
        if (values.Mailbox !== undefined) getRow(world, mailbox, values.Mailbox);
        const url = values.TargetUri ?? "";
        cmdlet.write(
          resultObject(world, url, testOAuthConnectivity(world, cmdlet.service(cloudKey), shellServer(world), url)),
        );
      }),
    };
  },
});

function serviceNotModelled(service: string): WorldError {
  return nounError("NotModelled", { what: `The service ${service} of Test-OAuthConnectivity` });
}

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Exchange.Monitoring.OAuthConnectivityResult", {
    holds: [
      "string Task {get;}",
      "string Detail {get;}",
      "string ResultType {get;}",
      "string Identity {get;}",
      "bool IsValid {get;}",
      "Microsoft.Exchange.Data.ObjectState ObjectState {get;}",
    ],
  }),
);

function resultObject(world: World, url: string, { isSuccess, detail }: OAuthTest): PropertyBag {
  const values = new Map<string, unknown>([
    ["Task", "Checking EWS API Call Under Oauth"],
    ["Detail", detail],
    ["ResultType", isSuccess ? "Success" : "Error"],
    ["Identity", url],
    ["IsValid", true],
    ["ObjectState", enumerationValue("Microsoft.Exchange.Data.ObjectState", "New")],
  ]);
  return remoteObject(world, new PropertyBag(type, values));
}
