import { isCloudShell } from "../../../tenant/madeConnections.ts";
import { ValueFault } from "../../../values/ValueKind.ts";
import type { World } from "../../../World.ts";
import type { PropertyRule, Values } from "../../defineNoun.ts";
import type { NounRow } from "../../rows/NounRow.ts";

/** Operations that older versions do not audit (documented which). */
const valueProducts: PropertyRule["valueProducts"] = {
  AddFolderPermissions: "9SO",
  ModifyFolderPermissions: "9SO",
  RemoveFolderPermissions: "9SO",
  UpdateFolderPermissions: "9SO",
  UpdateInboxRules: "9SO",
  UpdateCalendarDelegation: "9SO",
  ApplyRecord: "O",
  RecordDelete: "O",
  MailItemsAccessed: "O",
  Send: "O",
  SearchQueryInitiated: "O",
};

const ofAll = ["Update", "MoveToDeletedItems", "SoftDelete", "HardDelete"];
const ofOthers = ["SendAs", "SendOnBehalf", "Create"];
const rulesAndFolders = ["UpdateFolderPermissions", "UpdateInboxRules"];
const records = ["RecordDelete", "ApplyRecord", "MailItemsAccessed"];

/** What is written down by itself, at a server and in the cloud (documented; the order is the enumeration's, inferred). */
const usual = {
  Admin: {
    server: ["Update", "Move", "MoveToDeletedItems", "SoftDelete", "HardDelete", "FolderBind", ...ofOthers],
    cloud: [...ofAll, ...ofOthers, ...rulesAndFolders, "UpdateCalendarDelegation", ...records, "Send"],
  },
  Delegate: {
    server: ["Update", "SoftDelete", "HardDelete", "SendAs", "Create"],
    cloud: [...ofAll, ...ofOthers, ...rulesAndFolders, ...records],
  },
  Owner: { server: [], cloud: [...ofAll, ...rulesAndFolders, "UpdateCalendarDelegation", ...records, "Send"] },
} as const;

const operations = [
  ...["None", "AddFolderPermissions", "ApplyRecord", "Copy", "Create", "FolderBind", "HardDelete", "MailItemsAccessed"],
  ...["MailboxLogin", "MessageBind", "ModifyFolderPermissions", "Move", "MoveToDeletedItems", "RecordDelete"],
  ...["RemoveFolderPermissions", "SearchQueryInitiated", "Send", "SendAs", "SendOnBehalf", "SoftDelete", "Update"],
  ...["UpdateFolderPermissions", "UpdateCalendarDelegation", "UpdateInboxRules"],
];

/** What nobody who signs in so can do, or is asked of (documented). */
const never: Readonly<Record<keyof typeof usual, readonly string[]>> = {
  Admin: ["MailboxLogin"],
  Delegate: ["Copy", "MailboxLogin", "MessageBind", "UpdateCalendarDelegation", "SearchQueryInitiated", "Send"],
  Owner: ["Copy", "SendAs", "SendOnBehalf"],
};

const signIns = Object.keys(usual) as readonly (keyof typeof usual)[];

/** What is written down of what administrators, delegates and owners do in a mailbox. */
export const auditedOperations: Readonly<Record<string, PropertyRule>> = {
  AuditEnabled: { kind: "Boolean", default: false, cloud: true },
  ...Object.fromEntries(
    signIns.map((each) => [
      `Audit${each}`,
      {
        kind: "MultiValuedProperty<Enumeration>",
        values: operations.filter((operation) => !never[each].includes(operation)),
        type: "Microsoft.Exchange.Data.Directory.MailboxAuditOperations",
        valueProducts,
        default: usual[each].server,
        cloud: usual[each].cloud,
      },
    ]),
  ),
  // The lists that are still those of the cloud itself.
  DefaultAuditSet: {
    kind: "MultiValuedProperty<String>",
    products: "O",
    filterable: false,
    derive: ({ values }) => signIns.filter((each) => values[`Audit${each}`] === undefined),
  },
};

/** -DefaultAuditSet gives the lists of these ways to sign in back to the cloud (documented; what is none of them: inferred). */
export function usualLists(wanted: readonly string[]): Values {
  return Object.fromEntries(wanted.map((each) => [`Audit${signInNamed(each)}`, null]));
}

function signInNamed(word: string): string {
  const found = signIns.find((each) => each.toLowerCase() === word.toLowerCase());
  if (found === undefined) throw new ValueFault(`"${word}" is none of ${signIns.join(", ")}.`);
  return found;
}

/** Whether what is done in a mailbox is written down. */
export function isAudited({ values }: NounRow, world: World): boolean {
  return (values.AuditEnabled ?? isCloudShell(world)) === true;
}
