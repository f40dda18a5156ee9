import type { Values } from "../../defineNoun.ts";

const limit = 50 * 2 ** 30;

/** A mailbox for what searches find is as large as this from the start (documented: 50 GB). */
export const discoveryQuotas: Values = {
  ProhibitSendQuota: limit,
  ProhibitSendReceiveQuota: limit,
  UseDatabaseQuotaDefaults: false,
};
