import { objectNotFound } from "../../../directory/objectNotFound.ts";
import { isCloudShell } from "../../../tenant/madeConnections.ts";
import type { RelationRule } from "../../defineNoun.ts";
import { nounError } from "../../messages/nounMessages.ts";
import { principalGuard } from "./principalGuard.ts";
import { isSecurityPrincipal } from "./recipientTypes.ts";
import { applicationNamed, domainGroupNamed, orphanNamed, principalNamed } from "./securityName.ts";

/** The one who has rights: an account, a group, a principal that is no object, or an account that is gone. */
export const principalMember = {
  memberNoun: "Recipient",
  memberAccepts: isSecurityPrincipal,
  memberMissing: (id, world) =>
    isCloudShell(world) ? objectNotFound(world, id) : nounError("PrincipalNotFound", { id }),
  guard: principalGuard,
  memberOf: (world, identity) =>
    principalNamed(identity) ??
    domainGroupNamed(world, identity) ??
    orphanNamed(world, identity) ??
    applicationNamed(world, identity),
} as const satisfies Partial<RelationRule>;
