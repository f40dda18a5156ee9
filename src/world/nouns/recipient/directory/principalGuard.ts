import { objectNotFound } from "../../../directory/objectNotFound.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { RelationChange } from "../../defineNoun.ts";
import { nounError } from "../../messages/nounMessages.ts";
import { recipientRow } from "../../rows/recipientRow.ts";
import { recipientText } from "../../rows/rowPlace.ts";
import { isOneOf } from "./recipientTypes.ts";
import { isIdentifier } from "./securityName.ts";

const isDistributionOnly = isOneOf(
  "MailUniversalDistributionGroup",
  "UniversalDistributionGroup",
  "DynamicDistributionGroup",
  "RoomList",
);

/** Rights go to accounts and security groups: groups for mail alone are refused. */
export function principalGuard({ world, members, joins }: RelationChange): WorldError | null {
  const orphan = joins ? members.find((each) => isIdentifier(each)) : undefined;
  if (orphan !== undefined) return objectNotFound(world, orphan);
  const rows = joins ? members.flatMap((guid) => recipientRow(world, guid) ?? []) : [];
  const wrong = rows.find(isDistributionOnly);
  return wrong ? nounError("NoSecurityPrincipal", { id: recipientText(world, wrong) }) : null;
}
