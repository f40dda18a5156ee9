import { getExchangeServer } from "../../server/ExchangeServer.ts";
import { wordOf } from "../../values/ScriptValue.ts";
import type { ParameterRuleDetails } from "../defineNoun.ts";

/** A server that the task is to ask: it must be there, and all of them say the same. */
export const namesServer: ParameterRuleDetails = {
  sets(value, { world }) {
    getExchangeServer(world, wordOf(value) ?? "");
    return {};
  },
  selection(value, world) {
    getExchangeServer(world, wordOf(value) ?? "");
    return () => true;
  },
};
