import type { PropertyRule } from "../../defineNoun.ts";
import { securityNameOf } from "./securityName.ts";

/** Who owns an object, in entries of permissions: shown where -Owner asks for it. */
export const ownerProperty: PropertyRule = {
  kind: "String",
  derive: ({ values }, world) => (typeof values.Owner === "string" ? securityNameOf(world, values.Owner) : null),
};
