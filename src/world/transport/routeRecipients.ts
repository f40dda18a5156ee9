import distributionGroupMember from "../nouns/DistributionGroupMember.ts";
import { recipientsMeant } from "../nouns/recipient/directory/filteredObject.ts";
import { isExpanded } from "../nouns/recipient/directory/recipientTypes.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { recipientRow } from "../nouns/rows/recipientRow.ts";
import { relationRows } from "../nouns/rows/relations.ts";
import type { World } from "../World.ts";
import { addressRole } from "./acceptedDomains.ts";
import type { MailMessage } from "./MailMessage.ts";
import { addressOf, recipientAt } from "./recipientAt.ts";
import { moderatorsOf, restrictionOf } from "./senderRestrictions.ts";
import type { TrackedEvent } from "./track.ts";

/** Where one recipient's copy of a message goes, and what a group on the way says of answers to it. */
export type Route = Destination & { readonly answers?: GroupAnswers };

type GroupAnswers = Pick<MailMessage, "reportsTo" | "answeredByMembers">;

type Destination =
  | { readonly to: "mailbox"; readonly address: string; readonly mailbox: NounRow }
  | { readonly to: "publicFolder"; readonly address: string; readonly folder: NounRow }
  | { readonly to: "outside"; readonly address: string }
  | { readonly to: "moderators"; readonly address: string; readonly moderators: readonly string[] }
  | { readonly to: "nobody"; readonly address: string; readonly reason: string };

export interface Routes {
  readonly routes: readonly Route[];
  /** What the categorizer did, as the tracking log tells it: RESOLVE, EXPAND, REDIRECT. */
  readonly events: readonly TrackedEvent[];
}

const unknown = "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found";
const loop = "550 5.4.6 RESOLVER.FWD.Loop; there is a forwarding loop configured in the directory";

/** Resolves the envelope's recipients: groups are expanded, forwarding is followed, restrictions are applied. */
export function routeRecipients(world: World, message: MailMessage): Routes {
  const categorizer = new Categorizer(world, message);
  for (const address of message.recipients) categorizer.visit(address, recipientAt(world, address));
  return { routes: [...categorizer.routes.values()], events: categorizer.events };
}

class Categorizer {
  readonly routes = new Map<string, Route>();
  readonly events: TrackedEvent[] = [];
  /** What the group says that is being expanded. */
  #answers: GroupAnswers | undefined;
  readonly #world: World;
  readonly #message: MailMessage;
  readonly #sender: NounRow | null;
  /** Groups have no copy of their own; they are remembered, so that groups in a circle end. */
  readonly #expanded = new Set<string>();
  readonly #forwarding = new Set<string>();

  constructor(world: World, message: MailMessage) {
    this.#world = world;
    this.#message = message;
    this.#sender = recipientAt(world, message.from);
  }

  visit(address: string, row: NounRow | null): void {
    const key = row?.guid ?? address.toLowerCase();
    if (this.#forwarding.has(key)) {
      this.#route(key, { to: "nobody", address, reason: loop });
      return;
    }
    if (this.routes.has(key)) return;
    if (!row) {
      const isOurs = addressRole(this.#world, address) === "Authoritative";
      this.#route(key, isOurs ? { to: "nobody", address, reason: unknown } : { to: "outside", address });
      return;
    }
    const reason = restrictionOf(this.#world, row, this.#message, this.#sender);
    if (reason !== null) {
      this.#route(key, { to: "nobody", address, reason });
      return;
    }
    const moderators = moderatorsOf(this.#world, row, this.#message, this.#sender);
    if (moderators.length > 0) this.#route(key, { to: "moderators", address, moderators });
    else if (isExpanded(row)) this.#expand(address, row);
    else this.#resolve(address, row);
  }

  #expand(address: string, group: NounRow): void {
    if (this.#expanded.has(group.guid)) return;
    this.#expanded.add(group.guid);
    const members = membersOf(this.#world, group);
    this.events.push({
      eventId: "EXPAND",
      source: "ROUTING",
      recipients: members.map(addressOf),
      sourceContext: address,
      relatedRecipient: address,
    });
    const outer = this.#answers;
    this.#answers = answersOf(this.#world, group, this.#message);
    for (const member of members) this.visit(addressOf(member), member);
    this.#answers = outer;
  }

  #route(key: string, destination: Destination): void {
    this.routes.set(key, this.#answers ? { ...destination, answers: this.#answers } : destination);
  }

  #resolve(address: string, row: NounRow): void {
    const { values } = row;
    const external = typeof values.ExternalEmailAddress === "string" ? plain(values.ExternalEmailAddress) : null;
    const resolved = external ?? addressOf(row);
    const isSame = resolved.toLowerCase() === address.toLowerCase();
    const final = isSame ? address : resolved;
    if (!isSame)
      this.events.push({
        eventId: "RESOLVE",
        source: "ROUTING",
        recipients: [final],
        relatedRecipient: address,
      });
    const target = forwardingTarget(this.#world, row);
    if (target) {
      this.events.push({
        eventId: "REDIRECT",
        source: "ROUTING",
        recipients: [target.address],
        relatedRecipient: address,
      });
      if (values.DeliverToMailboxAndForward === true) this.#add(row, final, external);
      this.#forwarding.add(row.guid);
      this.visit(target.address, target.row);
      this.#forwarding.delete(row.guid);
    } else this.#add(row, final, external);
  }

  #add(row: NounRow, address: string, external: string | null): void {
    const { guid, values } = row;
    if (typeof values.Database === "string") this.#route(guid, { to: "mailbox", address, mailbox: row });
    else if (values.RecipientTypeDetails === "PublicFolder")
      this.#route(guid, { to: "publicFolder", address, folder: row });
    else if (external !== null) this.#route(guid, { to: "outside", address: external });
    else this.#route(guid, { to: "nobody", address, reason: unknown });
  }
}

/** Who hears of failures, and whether members answer: the sender unless a group says otherwise (documented). */
function answersOf(world: World, { values }: NounRow, { from }: MailMessage): GroupAnswers {
  const [manager] = Array.isArray(values.ManagedBy) ? values.ManagedBy : [];
  const row = manager === undefined ? undefined : recipientRow(world, String(manager));
  const reportsTo =
    values.ReportToManagerEnabled === true && row
      ? addressOf(row)
      : values.ReportToOriginatorEnabled === false
        ? null
        : from;
  return { reportsTo, answeredByMembers: values.SendOofMessageToOriginatorEnabled === true };
}

function membersOf(world: World, group: NounRow): readonly NounRow[] {
  if (group.values.RecipientTypeDetails === "DynamicDistributionGroup") return recipientsMeant(world, group);
  return relationRows(world, distributionGroupMember, group.guid).flatMap(
    ({ name }) => recipientRow(world, name) ?? [],
  );
}

function forwardingTarget(
  world: World,
  { values }: NounRow,
): { readonly address: string; readonly row: NounRow | null } | null {
  if (typeof values.ForwardingAddress === "string") {
    const row = recipientRow(world, values.ForwardingAddress);
    if (row) return { address: addressOf(row), row };
  }
  if (typeof values.ForwardingSmtpAddress !== "string" || values.ForwardingSmtpAddress === "") return null;
  const address = plain(values.ForwardingSmtpAddress);
  return { address, row: recipientAt(world, address) };
}

function plain(address: string): string {
  return address.replace(/^smtp:/i, "");
}
