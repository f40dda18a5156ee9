import { compareInstants, instant } from "../../../base/instant.ts";
import { wordOf } from "../../values/ScriptValue.ts";
import { isInRange } from "../../values/text/addressRange.ts";
import { defineNoun, type NounDefinition } from "../defineNoun.ts";
import { connectorError } from "../messages/connectorMessages.ts";
import { nounError } from "../messages/nounMessages.ts";
import { listRows } from "../rows/listRows.ts";

/** The noun of addresses that the connection filter always takes or never; they are numbered in the order of their coming. */
export function defineAddressListEntry(noun: string, called: string): NounDefinition {
  const definition: NounDefinition = defineNoun({
    noun,
    kind: "keyed",
    called,
    type: `Microsoft.Exchange.Data.Transport.${noun}`,
    verbs: ["Add", "Get", "Remove"],
    name: (_given, _values, world) =>
      String(1 + Math.max(0, ...listRows(world, definition).map(({ name }) => Number(name)))),
    properties: {
      IPRange: { kind: "IPRange" },
      ExpirationTime: { default: "9999-12-31T23:59:59.9999999Z" },
      IsMachineGenerated: { kind: "Boolean", default: false },
      HasExpired: {
        kind: "Boolean",
        derive: ({ values }, world) =>
          typeof values.ExpirationTime === "string" &&
          compareInstants(values.ExpirationTime, instant(world.clock.now())) < 0,
      },
    },
    parameters: {
      IPAddress: {
        sets: (value) => ({ IPRange: wordOf(value) }),
        selects: (row, value) => isInRange(String(row.values.IPRange), wordOf(value) ?? ""),
      },
      Server: { accepted: "The list is the organisation's." },
    },
    validate: ({ world, after }) => {
      if (!after) return null;
      const range = after.values.IPRange;
      if (typeof range !== "string") return nounError("AddressMissing");
      const isThere = listRows(world, definition).some(
        (row) => row.guid !== after.guid && row.values.IPRange === range,
      );
      return isThere ? connectorError("RangeInList", { range, called }) : null;
    },
    source: "documented",
  });
  return definition;
}
