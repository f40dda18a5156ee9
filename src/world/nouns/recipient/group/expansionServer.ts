import { getExchangeServer } from "../../../server/ExchangeServer.ts";
import { wordOf } from "../../../values/ScriptValue.ts";
import type { ParameterRule, Values } from "../../defineNoun.ts";

/** The server that expands a group, by any of its names; the group keeps the legacy one (documented). */
export const expansionServer: Readonly<Record<string, ParameterRule>> = {
  ExpansionServer: {
    sets: (value, { world }): Values => {
      const word = wordOf(value) ?? "";
      return { ExpansionServer: word === "" ? null : getExchangeServer(world, word).values.ExchangeLegacyDN };
    },
  },
};
