import { objectNotFound } from "../../../directory/objectNotFound.ts";
import type { WorldError } from "../../../WorldError.ts";
import type { RelationChange } from "../../defineNoun.ts";
import { isIdentifier } from "./securityName.ts";

/** Nobody gives rights to an account that is gone. */
export function principalGuard({ world, members, joins }: RelationChange): WorldError | null {
  const orphan = joins ? members.find((each) => isIdentifier(each)) : undefined;
  return orphan === undefined ? null : objectNotFound(world, orphan);
}
