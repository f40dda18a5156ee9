import type { ParameterRuleDetails } from "../defineNoun.ts";
import { mailboxNamed } from "./mailboxRequest.ts";

/** The mailbox that keeps the migrations of the organisation: all of them lie in that one. */
export const migrationPartition: ParameterRuleDetails = {
  selection: (value, world) => {
    const isTheOne = mailboxNamed(world, value).name.startsWith("Migration.");
    return () => isTheOne;
  },
};
