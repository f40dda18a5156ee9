import type { CmdletContext } from "../../../src/command/prelude.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { PSCredential } from "../../../src/objects/values/shell/PSCredential.ts";
import { signIn } from "../../../src/world/tenant/Account.ts";
import { type CloudProduct, connectTo } from "../../../src/world/tenant/cloudConnections.ts";
import { tenantError } from "../../../src/world/tenant/tenantMessages.ts";
import type { World } from "../../../src/world/World.ts";

const windowText = "Enter your credentials.";

/** What the cmdlets that connect take to sign in with. */
export interface CloudSignIn {
  readonly Credential?: unknown;
  readonly UserPrincipalName?: string | undefined;
  readonly AppId?: string | undefined;
  readonly CertificateThumbprint?: string | undefined;
  readonly DelegatedOrganization?: string | undefined;
}

/** Signs in with the credential given, else with what the window is told, and connects to the service. */
export function signInToCloud(cmdlet: CmdletContext, world: World, product: CloudProduct, values: CloudSignIn): void {
  if (values.AppId !== undefined || values.CertificateThumbprint !== undefined)
    throw notModelled(`Signing in to ${product} as an application`);
  if (values.DelegatedOrganization !== undefined) throw notModelled("Signing in for another organization");
  const given = values.Credential;
  const credential =
    given instanceof PSCredential
      ? { userName: given.userName, password: given.password.plainText }
      : cmdlet.host.promptForCredential("Sign in to your account", windowText, values.UserPrincipalName ?? "");
  if (!credential) throw tenantError("InteractionRequired");
  connectTo(world, product, signIn(world, credential));
}
