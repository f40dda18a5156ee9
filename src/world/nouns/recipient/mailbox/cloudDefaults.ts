import { isCloudShell } from "../../../tenant/madeConnections.ts";
import type { Json } from "../../../values/Json.ts";
import type { World } from "../../../World.ts";
import { messageSize } from "../../declaration/messageSize.ts";
import type { PropertyRule, Values } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";
import { holdsOfMailbox } from "./mailboxHolds.ts";
import { licensedValues } from "./mailboxPlanValues.ts";
import { defaultObject, setupObject } from "./mailboxPolicies.ts";

const unlimited = "Unlimited";
const gigabyte = 2 ** 30;

/** The service gives a mailbox on hold more room for what is deleted (documented). */
const heldQuotas: Values = { RecoverableItemsQuota: 100 * gigabyte, RecoverableItemsWarningQuota: 90 * gigabyte };

/**
 * What a mailbox has that was told nothing else: at a server, and in the cloud, where its plan says so (observed: a mailbox
 * of a tenant).
 */
export const cloudDefaults: Readonly<Record<string, PropertyRule>> = {
  IssueWarningQuota: {
    default: unlimited,
    // Of a mailbox with a lower limit of its own the warning is no higher (inferred).
    cloud: ({ values }, world) => {
      const { IssueWarningQuota = unlimited } = licensedValues(world, values);
      const { ProhibitSendQuota: own } = values;
      return typeof own === "number" && own < Number(IssueWarningQuota) ? own : IssueWarningQuota;
    },
  },
  ProhibitSendQuota: byPlan("ProhibitSendQuota", unlimited),
  ProhibitSendReceiveQuota: byPlan("ProhibitSendReceiveQuota", unlimited),
  MaxSendSize: { ...messageSize, ...byPlan("MaxSendSize", unlimited) },
  MaxReceiveSize: { ...messageSize, ...byPlan("MaxReceiveSize", unlimited) },
  RecipientLimits: byPlan("RecipientLimits", unlimited),
  MailboxPlan: { kind: "ADObjectId", references: "MailboxPlan", ...byPlan("MailboxPlan", null) },
  RetentionPolicy: {
    kind: "ADObjectId",
    references: "RetentionPolicy",
    default: null,
    // Whatever is the default one now, where nobody assigned another one (documented).
    cloud: (row, world) =>
      defaultObject("RetentionPolicy")(row, world) ?? setupObject("RetentionPolicy", "Default MRM Policy")(row, world),
  },
  UseDatabaseQuotaDefaults: { kind: "Boolean", default: true, cloud: false },
  UseDatabaseRetentionDefaults: { kind: "Boolean", default: true, cloud: false },
  RecoverableItemsQuota: byHold("RecoverableItemsQuota", 30),
  RecoverableItemsWarningQuota: byHold("RecoverableItemsWarningQuota", 20),
  SingleItemRecoveryEnabled: { kind: "Boolean", default: false, cloud: true },
};

function byPlan(name: string, server: Json): PropertyRule {
  return { default: server, cloud: ({ values }, world) => licensedValues(world, values)[name] ?? server };
}

function byHold(name: string, gigabytes: number): PropertyRule {
  const usual = gigabytes * gigabyte;
  const isHeld = (row: NounRow, world: World): boolean =>
    row.values.LitigationHoldEnabled === true || holdsOfMailbox(row, world).length > 0;
  return { default: usual, cloud: (row, world) => (isHeld(row, world) ? (heldQuotas[name] ?? usual) : usual) };
}

/** The quotas of a mailbox with those of its plan, and of a hold, where it has none of its own. */
export function quotasWithPlan(world: World, values: Values): Values {
  if (!isCloudShell(world)) return values;
  return { ...licensedValues(world, values), ...(values.LitigationHoldEnabled === true && heldQuotas), ...values };
}
