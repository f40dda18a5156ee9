import type { CmdletDefinition } from "../../../../src/command/prelude.ts";
import type { NounDefinition } from "../../../../src/world/nouns/defineNoun.ts";
import { identityTextOf } from "../../../../src/world/nouns/rows/rowPlace.ts";
import { getExchangeServer } from "../../../../src/world/server/ExchangeServer.ts";
import { identityGiven } from "../../../../src/world/values/given.ts";
import { defineCheck } from "../steps/defineCheck.ts";
import { targetRow } from "./targetRow.ts";

/** Test- of a provider of addresses: the emulated network has no name service of such lists, so that no address is found. */
export function testListProvider(definition: NounDefinition, called: string): CmdletDefinition {
  return defineCheck({
    verb: "Test",
    noun: definition.noun,
    called,
    synopsis: `Asks an ${called} for an address.`,
    reads: ["Identity", "IPAddress", "Server"],
    type: "Microsoft.Exchange.Management.AgentTasks.IPListProviderResult",
    properties: {
      Provider: { kind: "String" },
      ProviderResult: { kind: "MultiValuedProperty<String>", default: [] },
      Matched: { kind: "Boolean", default: false },
    },
    source: "documented",
    run: (call) => {
      const row = targetRow({ ...call, definition });
      const server = identityGiven(call.given, "Server");
      if (server !== null) getExchangeServer(call.world, server);
      return [{ Provider: identityTextOf(call.world, definition, row) }];
    },
  });
}
