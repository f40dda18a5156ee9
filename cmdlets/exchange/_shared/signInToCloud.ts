import { readPkcs12 } from "../../../src/base/certificate/pkcs12.ts";
import { readWebToken, tokenTime } from "../../../src/cloud/webToken.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { fileSystem } from "../../../src/objects/host/FileSystem.ts";
import { X509Certificate } from "../../../src/objects/values/security/X509Certificate.ts";
import { PSCredential } from "../../../src/objects/values/shell/PSCredential.ts";
import { findCertificate, hasPrivateKey } from "../../../src/world/certificate/ExchangeCertificate.ts";
import { cloudTime, findEndpointFault, getCloudSettings } from "../../../src/world/cloud/CloudSettings.ts";
import { getOrganization } from "../../../src/world/Organization.ts";
import { findAccount, type MsolConnection, signIn } from "../../../src/world/tenant/Account.ts";
import { connectTo, usualSettings } from "../../../src/world/tenant/cloudConnections.ts";
import type { CloudProduct, ConnectionSettings } from "../../../src/world/tenant/madeConnections.ts";
import { type ApplicationProof, signInApplication } from "../../../src/world/tenant/signInApplication.ts";
import { findTenant } from "../../../src/world/tenant/Tenant.ts";
import { tenantError } from "../../../src/world/tenant/tenantMessages.ts";
import type { World } from "../../../src/world/World.ts";
import { plainPassword } from "./certificateParameters.ts";

const windowText = "Enter your credentials.";

/** What the cmdlets that connect take to sign in with, and how the connection is to be. */
export interface CloudSignIn {
  readonly Credential?: unknown;
  readonly UserPrincipalName?: string | undefined;
  readonly AccessToken?: string | undefined;
  readonly AppId?: string | undefined;
  readonly Certificate?: unknown;
  readonly CertificateFilePath?: string | undefined;
  readonly CertificatePassword?: unknown;
  readonly CertificateThumbprint?: string | undefined;
  readonly Organization?: string | undefined;
  readonly ManagedIdentity?: boolean | undefined;
  readonly Device?: boolean | undefined;
  readonly DelegatedOrganization?: string | undefined;
  readonly ConnectionUri?: string | undefined;
  readonly AzureADAuthorizationEndpointUri?: string | undefined;
  readonly Prefix?: string | undefined;
  readonly CommandName?: readonly string[] | undefined;
  readonly PageSize?: number | undefined;
  readonly EXOModuleBasePath?: string | undefined;
  /** Whether the views of its objects are loaded; without them objects are lists. */
  readonly hasViews?: boolean;
}

/** Signs in with what is given, else with what the window is told, and connects to the service. */
export function signInToCloud(cmdlet: CmdletContext, world: World, product: CloudProduct, values: CloudSignIn): void {
  const uri = values.ConnectionUri ?? defaultUri(world, product);
  const authorizationUri = values.AzureADAuthorizationEndpointUri ?? usualSettings.authorizationUri;
  requireHost(world, uri, [hostOf(defaultUri(world, product))]);
  requireHost(world, authorizationUri, authorizationHosts);
  const who = signedIn(cmdlet, world, values);
  const delegated = values.DelegatedOrganization;
  if (delegated !== undefined) requireOwnTenant(world, delegated, who);
  const { Prefix: prefix = "", CommandName: commands, PageSize: pageSize, EXOModuleBasePath: modulePath } = values;
  connectTo(world, product, who.account, {
    uri,
    authorizationUri,
    prefix,
    commands: commands ?? null,
    hasViews: values.hasViews ?? true,
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(modulePath === undefined ? {} : { modulePath }),
    ...who.settings,
    delegatedOrganization: delegated ?? null,
  });
}

interface SignedIn {
  /** Null: an application. */
  readonly account: MsolConnection | null;
  readonly tenantId: string;
  readonly settings: Partial<ConnectionSettings>;
}

function signedIn(cmdlet: CmdletContext, world: World, values: CloudSignIn): SignedIn {
  if (values.ManagedIdentity) throw tenantError("NoManagedIdentity");
  if (values.AccessToken !== undefined) return byToken(world, values.AccessToken);
  if (values.AppId !== undefined) return byCertificate(world, values.AppId, values);
  if (values.Device)
    cmdlet.warning(
      "To sign in, use a web browser to open the page https://microsoft.com/devicelogin and enter the code that is shown there to authenticate.",
    );
  const given = values.Credential;
  const credential =
    given instanceof PSCredential
      ? { userName: given.userName, password: given.password.plainText }
      : cmdlet.host.promptForCredential("Sign in to your account", windowText, values.UserPrincipalName ?? "");
  if (!credential) throw tenantError("InteractionRequired");
  const account = signIn(world, credential);
  return { account, tenantId: account.tenantId, settings: {} };
}

function byCertificate(world: World, application: string, values: CloudSignIn): SignedIn {
  const organization = values.Organization;
  if (organization === undefined) throw tenantError("OrganizationMissing");
  const { tenantId } = signInApplication(world, { application, organization, ...certificateOf(world, values) });
  return { account: null, tenantId, settings: { application, isByCertificate: true } };
}

function certificateOf(
  world: World,
  { Certificate, CertificateFilePath, CertificatePassword, CertificateThumbprint = "" }: CloudSignIn,
): Pick<ApplicationProof, "certificate" | "hasPrivateKey" | "thumbprint"> {
  if (Certificate instanceof X509Certificate) {
    const { bytes: certificate, hasPrivateKey: has, description } = Certificate;
    return { certificate, hasPrivateKey: has, thumbprint: description.thumbprint };
  }
  if (CertificateFilePath !== undefined) return fromFile(CertificateFilePath, plainPassword(CertificatePassword) ?? "");
  const found = findCertificate(world, getOrganization(world).shellServer, CertificateThumbprint);
  if (!found) throw tenantError("CertificateUnknown", { thumbprint: CertificateThumbprint });
  const certificate = Buffer.from(found.rawData, "base64");
  return { certificate, hasPrivateKey: hasPrivateKey(found), thumbprint: found.thumbprint };
}

function fromFile(
  path: string,
  password: string,
): Pick<ApplicationProof, "certificate" | "hasPrivateKey" | "thumbprint"> {
  const files = fileSystem();
  try {
    if (files.entry(path)?.isDirectory !== false) throw new Error(path);
    const { certificate, privateKey } = readPkcs12(Buffer.from(files.readBytes(path)), password);
    return { certificate, hasPrivateKey: privateKey !== null, thumbprint: path };
  } catch {
    throw tenantError("CertificateUnreadable", { path });
  }
}

/** A token tells the tenant and who it is for; it must be one of the cloud's for Exchange, at this time. */
function byToken(world: World, token: string): SignedIn {
  const claims = readWebToken(token)?.claims;
  if (!claims) throw tenantError("TokenInvalid", { reason: "it is no JSON Web Token." });
  const tenant = findTenant(world, String(claims.tid ?? ""));
  if (!tenant) throw tenantError("TenantNotFound", { organization: String(claims.tid ?? "") });
  const now = tokenTime(cloudTime(world));
  if (Number(claims.exp ?? 0) <= now) throw tenantError("TokenInvalid", { reason: "its lifetime is over." });
  const account = findAccount(world, String(claims.upn ?? ""));
  if (account) {
    const { userPrincipalName } = account;
    return { account: { userPrincipalName, tenantId: tenant.id }, tenantId: tenant.id, settings: {} };
  }
  const application = String(claims.appid ?? "");
  if (application === "")
    throw tenantError("TokenInvalid", { reason: "it names neither an account nor an application." });
  return { account: null, tenantId: tenant.id, settings: { application } };
}

/** There is no partner whose accounts administrate other tenants: one's own is the only one. */
function requireOwnTenant(world: World, organization: string, { account, tenantId, settings }: SignedIn): void {
  const tenant = findTenant(world, organization);
  if (!tenant) throw tenantError("TenantNotFound", { organization });
  const name = account?.userPrincipalName ?? settings.application ?? "";
  if (tenant.id !== tenantId) throw tenantError("NotDelegated", { account: name, organization });
}

const authorizationHosts = ["login.microsoftonline.com", "login.windows.net"];

function defaultUri(world: World, product: CloudProduct): string {
  return product === "Exchange Online"
    ? `https://${getCloudSettings(world).exchangeHost}`
    : "https://ps.compliance.protection.outlook.com";
}

function hostOf(uri: string): string {
  return /^(?:\w+:\/\/)?([^/:?#]+)/.exec(uri)?.[1].toLowerCase() ?? "";
}

/** The hosts of other clouds are not in this estate, and one of this may be out of order. */
function requireHost(world: World, uri: string, known: readonly string[]): void {
  const host = hostOf(uri);
  const isKnown = known.some((each) => host === each || host.endsWith(`.${each}`));
  if (!isKnown) throw tenantError("HostUnknown", { host });
  if (findEndpointFault(world, host)) throw tenantError("HostUnavailable", { host });
}
