import { defineCmdlet } from "../../src/command/prelude.ts";
import { nounError } from "../../src/world/nouns/messages/nounMessages.ts";
import { nounNamed } from "../../src/world/nouns/nounNamed.ts";
import { listRows } from "../../src/world/nouns/rows/listRows.ts";
import { getOrganization } from "../../src/world/Organization.ts";
import { getExchangeServer } from "../../src/world/server/ExchangeServer.ts";
import { itemsGiven } from "../../src/world/values/given.ts";
import { wordOf } from "../../src/world/values/ScriptValue.ts";
import { isSmtpAddress } from "../../src/world/values/SmtpAddress.ts";
import type { World } from "../../src/world/World.ts";
import { defineCheck } from "./_noun/steps/defineCheck.ts";

/** Goes through the steps that rights management needs. No rights service is emulated, so that the way ends where it is asked. */
export default defineCmdlet({
  ...defineCheck({
    verb: "Test",
    noun: "IRMConfiguration",
    called: "IRM configuration",
    synopsis: "Says step by step whether messages can be protected.",
    reads: ["Identity", "Sender", "Recipient", "RMSOnline"],
    type: "Microsoft.Exchange.Management.RightsManagement.IRMConfigurationValidationResult",
    properties: { Results: { kind: "String" } },
    source: "inferred",
    run: ({ world, given }) => {
      const people = [given.get("Sender") ?? null, ...itemsGiven(given, "Recipient")];
      for (const each of people)
        if (each !== null && !isSmtpAddress(wordOf(each) ?? ""))
          throw nounError("AddressInvalid", { address: wordOf(each) ?? "" });
      return [{ Results: stepsOf(world, given.get("RMSOnline") === true).join("\n") }];
    },
  }),
  module: "Exchange",
});

function stepsOf(world: World, online: boolean): readonly string[] {
  const server = getExchangeServer(world, getOrganization(world).shellServer);
  const definition = nounNamed("IRMConfiguration");
  const { values } = (definition ? listRows(world, definition) : [])[0] ?? { values: {} };
  const isOn = values.InternalLicensingEnabled === true;
  return [
    "Checking Exchange Server ...",
    `              - PASS: Exchange Server is running in ${String(server.values.Edition ?? "Standard")}.`,
    "Loading IRM configuration ...",
    isOn
      ? "              - PASS: IRM configuration loaded successfully."
      : "              - WARNING: InternalLicensingEnabled is set to False.",
    online ? "Checking RMS Online tenant prerequisites ..." : "Retrieving RMS Certification Uri ...",
    "              - FAIL: Failed to find a rights management service: the emulated network has none.",
    "",
    "OVERALL RESULT: FAIL",
  ];
}
