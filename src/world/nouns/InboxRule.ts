import { compareInstants } from "../../base/instant.ts";
import { folderNamed } from "../mailbox/folderNamed.ts";
import type { Json } from "../values/Json.ts";
import { stringKind } from "../values/String.ts";
import { nowhere } from "../values/ValueKind.ts";
import type { WorldError } from "../WorldError.ts";
import type { NounChange, ParameterRule, PropertyRule, Values } from "./defineNoun.ts";
import { nounError } from "./messages/nounMessages.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { defineMailboxRule } from "./rule/defineMailboxRule.ts";
import { describeInboxRule } from "./rule/describeInboxRule.ts";
import { isSet } from "./rule/ruleParts.ts";
import { peopleParameter } from "./rule/rulePerson.ts";

/** People as a rule names them: recipients or addresses outside. */
const people = ["From", "SentTo", "ForwardTo", "ForwardAsAttachmentTo", "RedirectTo", "ExceptIfFrom", "ExceptIfSentTo"];
const folders = ["MoveToFolder", "CopyToFolder"];

/** A rule of one mailbox, in the order in which its rules run. */
export default defineMailboxRule({
  noun: "InboxRule",
  kind: "ordered",
  called: "Inbox rule",
  type: "Microsoft.Exchange.Management.Common.InboxRule",
  orderScope: "Mailbox",
  orderFrom: 1,
  orderClamps: true,
  id: { property: "RuleIdentity", kind: "UInt64", of: ruleIdentity },
  properties: {
    Description: { kind: "String", derive: describeInboxRule },
    InError: { kind: "Boolean", default: false },
    ErrorType: { kind: "String", default: "None" },
    SupportedByTask: { kind: "Boolean", default: true },
    Enabled: { kind: "Boolean", default: true },
    StopProcessingRules: { kind: "Boolean", default: true },
    // Nobody is no list (observed).
    ...each([...people, "HasClassification", "ExceptIfHasClassification"], {
      kind: "MultiValuedProperty<String>",
      default: null,
    }),
    ...Object.fromEntries(folders.map((name) => [name, folderProperty(name)])),
  },
  validate: refusalOf,
  parameters: {
    ...Object.fromEntries(people.map((name) => [name, peopleParameter(name)])),
    ...Object.fromEntries(folders.map((name) => [name, folderParameter(name)])),
    IncludeHidden: { notModelled: "shows rules that clients keep for themselves, which nobody makes here" },
    DescriptionTimeFormat: formOfTimes("DescriptionTimeFormat"),
    DescriptionTimeZone: formOfTimes("DescriptionTimeZone"),
  },
  source: "documented",
});

/** How the description writes moments: nothing changes where a rule has none. */
function formOfTimes(parameter: string): ParameterRule {
  return {
    selects({ values }) {
      if (values.ReceivedAfterDate !== undefined || values.ReceivedBeforeDate !== undefined)
        throw nounError("NotModelled", { what: `${parameter} for a rule with a date` });
      return true;
    },
  };
}

/** A folder is named with its mailbox and path, and shown by its own name (inferred). */
function folderProperty(name: string): PropertyRule {
  return {
    kind: "String",
    derive: ({ values: { [name]: folder } }) =>
      typeof folder === "string" ? folder.slice(Math.max(folder.lastIndexOf("\\"), folder.lastIndexOf(":")) + 1) : null,
  };
}

function folderParameter(name: string): ParameterRule {
  return { sets: (value) => ({ [name]: stringKind.parse(value, nowhere) || null }) };
}

function each(names: readonly string[], rule: PropertyRule): Readonly<Record<string, PropertyRule>> {
  return Object.fromEntries(names.map((name) => [name, rule]));
}

/** A number that tells rules apart: digits of the GUID, exact as a number. */
function ruleIdentity({ guid }: NounRow): number {
  return Number.parseInt(guid.replaceAll("-", "").slice(0, 13), 16);
}

/** A rule does something, and the folders that it names are there. */
function refusalOf({ world, before, after }: NounChange): WorldError | null {
  if (!after) return null;
  for (const property of folders) {
    const folder = after.values[property];
    if (typeof folder !== "string" || folder === "" || folder === before?.values[property]) continue;
    folderNamed(world, folder.includes(":") ? folder : `${after.owner}:${folder}`);
  }
  const actions = [
    ...folders,
    ...people.filter((name) => /To$/.test(name) && name !== "SentTo" && !name.startsWith("Except")),
  ];
  const does = [
    ...actions,
    "DeleteMessage",
    "MarkAsRead",
    "MarkImportance",
    "ApplyCategory",
    "FlagMessage",
    "StopProcessingRules",
    "PinMessage",
    "SoftDeleteMessage",
    "PermanentDelete",
    "ClearFlag",
    "CompleteFlag",
    "SendTextMessageNotificationTo",
    "ApplySystemCategory",
    "DeleteSystemCategory",
    "ClearCategories",
    "DisplayAlert",
  ];
  return does.some((name) => isSet(after.values[name])) ? turnedSpan(after.values) : nounError("RuleWithoutAction");
}

/** Sizes and dates between which messages are meant: the first is below the other (inferred). */
const spans = ["", "ExceptIf"].flatMap((prefix) => [
  [`${prefix}WithinSizeRangeMinimum`, `${prefix}WithinSizeRangeMaximum`],
  [`${prefix}ReceivedAfterDate`, `${prefix}ReceivedBeforeDate`],
]);

function turnedSpan(values: Values): WorldError | null {
  const turned = spans.find(([least, most]) => isTurned(values[least], values[most]));
  return turned ? nounError("ThresholdOrder", { greater: turned[1], less: turned[0] }) : null;
}

function isTurned(least: Json | undefined, most: Json | undefined): boolean {
  if (typeof least === "number" && typeof most === "number") return least > most;
  return typeof least === "string" && typeof most === "string" && compareInstants(least, most) > 0;
}
