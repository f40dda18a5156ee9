import { sideOfMailbox } from "../../hybrid/changeOfSide.ts";
import type { World } from "../../World.ts";
import type { WorldError } from "../../WorldError.ts";
import type { Values } from "../defineNoun.ts";
import { nounError } from "../messages/nounMessages.ts";
import { nounNamed } from "../nounNamed.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";
import { addressesOfBatch } from "./migrationUsers.ts";

/** Why mailboxes don't leave the cloud by a batch; null: they do. */
export function offboardingRefusal(world: World, batch: NounRow): WorldError | null {
  if (!batch.values.TargetEndpoint) return null;
  const recipient = nounNamed("Recipient");
  const known = addressesOfBatch(batch).every((address) => {
    const row = recipient && findRow(world, recipient, address);
    return row !== null && sideOfMailbox(world, row.guid) === "Cloud";
  });
  return known ? null : nounError("NotModelled", { what: "The move of a mailbox that the servers don't know" });
}

/** What the move request of a batch's user says where it changes the side of a hybrid; null where the mailbox lies elsewhere. */
export function sideMoveValues(world: World, { values }: NounRow, mailbox: string): Values | null {
  const isLeaving = Boolean(values.TargetEndpoint);
  if (sideOfMailbox(world, mailbox) !== (isLeaving ? "Cloud" : "OnPremises")) return null;
  const endpoints = nounNamed("MigrationEndpoint");
  const endpoint = endpoints && findRow(world, endpoints, String(values.TargetEndpoint ?? values.SourceEndpoint ?? ""));
  return {
    RequestStyle: "CrossOrg",
    Direction: isLeaving ? "Push" : "Pull",
    RemoteHostName: endpoint?.values.RemoteServer ?? null,
    SourcePurged: true,
    ...(values.TargetDeliveryDomain === undefined ? {} : { TargetDeliveryDomain: values.TargetDeliveryDomain }),
  };
}
