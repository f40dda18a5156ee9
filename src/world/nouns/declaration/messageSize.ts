import type { PropertyRule } from "../defineNoun.ts";

/** The largest message that a recipient, a connector or the organisation takes: what the directory keeps (documented). */
export const messageSize = { range: [0, 2_147_483_647], ifKnown: true } satisfies PropertyRule;
