import { PSCredential } from "../../../src/objects/model/PSCredential.ts";

/** The credential of -Credential; PSCredential.Empty is none. */
export function credentialOf(value: unknown): PSCredential | undefined {
  return value instanceof PSCredential && value.userName ? value : undefined;
}
