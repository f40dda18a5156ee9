import { nounNamed } from "../../../src/world/nouns/nounNamed.ts";
import { findRow } from "../../../src/world/nouns/rows/findRow.ts";
import { isKnownCredential } from "../../../src/world/tenant/credentialCheck.ts";
import type { ScriptValue } from "../../../src/world/values/ScriptValue.ts";
import type { World } from "../../../src/world/World.ts";
import { WorldError } from "../../../src/world/WorldError.ts";

/** The credential by which a cmdlet reads the directory must be one of an account that the estate has. */
export function requireAccount(world: World, credential: ScriptValue): void {
  if (typeof credential !== "object" || credential?.is !== "credential") return;
  const users = nounNamed("User");
  if (isKnownCredential(world, credential) || (users && findRow(world, users, credential.userName))) return;
  throw new WorldError(
    "CredentialInvalid",
    {
      text: "The supplied credential for '{user}' is invalid.",
      exception: "ADInvalidCredentialException",
      category: "NotSpecified",
      source: "inferred",
    },
    { user: credential.userName },
  );
}
