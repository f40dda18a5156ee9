import { disconnectedMailboxes, purgeDisconnected } from "../../../mailbox/DisconnectedMailbox.ts";
import type { Json } from "../../../values/Json.ts";
import { itemsOf, type ScriptValue, wordOf } from "../../../values/ScriptValue.ts";
import type { ParameterRule, ParameterRuleDetails, Values } from "../../defineNoun.ts";
import { recipientError } from "../recipientMessages.ts";
import { knownHolds } from "./mailboxHolds.ts";
import { isSoftDeleted } from "./softDeletion.ts";

const meansRows: ParameterRuleDetails = { accepted: "It says which mailboxes are meant." };

/** Refuses a recipient that isn't deleted: what the cloud does with holds of deleted ones, it does with those alone (documented). */
function ofDeleted(parameter: string, sets: NonNullable<ParameterRuleDetails["sets"]>): ParameterRuleDetails {
  return {
    sets(value, setting) {
      if (setting.row && !isSoftDeleted(setting.row))
        throw recipientError("OnlyForInactive", { parameter, name: setting.row.name });
      return sets(value, setting);
    },
  };
}

/** The holds that are no more are forgotten: the mailbox stays for those that are left. */
const recalculates: ParameterRuleDetails = {
  sets: (_, { row, world }) => {
    const known = knownHolds(world);
    const holds = listOf(row?.values.InPlaceHolds).map((hold) => String(hold).toLowerCase());
    return without(
      row?.values.InPlaceHolds,
      holds.filter((hold) => !known.has(hold)),
    );
  },
};

/** The same for mail users. */
export const deletedMailUserParameters: Readonly<Record<string, ParameterRule>> = {
  SoftDeletedMailUser: meansRows,
  RecalculateInactiveMailUser: recalculates,
};

/** Holds that end, whatever else holds the mailbox. */
export const holdParameters: Readonly<Record<string, ParameterRule>> = {
  ExcludeFromAllHolds: ofDeleted(
    "ExcludeFromAllHolds",
    (): Values => ({ InPlaceHolds: null, LitigationHoldEnabled: null, ComplianceTagHoldApplied: null }),
  ),
  ExcludeFromAllOrgHolds: ofDeleted("ExcludeFromAllOrgHolds", (): Values => ({ InPlaceHolds: null })),
  ExcludeFromOrgHolds: ofDeleted("ExcludeFromOrgHolds", (value, { row }) =>
    without(row?.values.InPlaceHolds, wordsOf(value)),
  ),
  RemoveOrphanedHolds: {
    sets: (value, { row, world }) => {
      const known = knownHolds(world);
      return without(
        row?.values.InPlaceHolds,
        wordsOf(value).filter((hold) => !known.has(hold)),
      );
    },
  },
  RemoveDisabledArchive: {
    sets: (value, { row, world }): Values => {
      if (value !== true) return {};
      const archive = row?.values.DisabledArchiveGuid;
      const kept = typeof archive === "string" ? world.store.get(disconnectedMailboxes, archive) : undefined;
      if (kept) purgeDisconnected(world, kept);
      return { DisabledArchiveGuid: null, DisabledArchiveDatabase: null };
    },
  },
};

/** What the cloud can do with deleted and inactive mailboxes: which are meant, and the holds that end. */
export const deletedMailboxParameters: Readonly<Record<string, ParameterRule>> = {
  SoftDeletedMailbox: meansRows,
  InactiveMailboxOnly: meansRows,
  IncludeInactiveMailbox: meansRows,
  GroupMailbox: meansRows,
  EmailAddressDisplayNames: {
    sets: (value) => ({ AddressDisplayNames: itemsOf(value).map((each) => wordOf(each) ?? "") }),
  },
  IncludeEmailAddressDisplayNames: { accepted: "Read where the names are shown." },
  RecalculateInactiveMailbox: recalculates,
  ...holdParameters,
};

/** Holds by the identities that they show, a leading sign of their kind aside. */
function without(holds: Json | undefined, gone: readonly string[]): Values {
  const left = listOf(holds).filter((hold) => !gone.includes(String(hold).toLowerCase()));
  return { InPlaceHolds: left.length === 0 ? null : left };
}

function wordsOf(value: ScriptValue): readonly string[] {
  return itemsOf(value).map((item) => (wordOf(item) ?? "").toLowerCase());
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
