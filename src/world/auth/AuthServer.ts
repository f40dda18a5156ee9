import {
  createObject,
  type DirectoryObject,
  type DirectoryProperties,
  type DirectoryUpdate,
  getObject,
  listObjects,
  removeObject,
  updateObject,
} from "../directory/DirectoryObject.ts";
import type { World } from "../World.ts";

export type AuthServer = DirectoryObject<"AuthServer">;

/** What a metadata document says of the server that issues tokens. */
export interface AuthMetadata {
  readonly issuerIdentifier: string;
  readonly realm: string;
  readonly tokenIssuingEndpoint: string;
  readonly authorizationEndpoint: string | null;
  readonly type: "MicrosoftACS" | "AzureAD";
  /** Base64 DER. */
  readonly certificates: readonly string[];
}

export function listAuthServers(world: World): readonly AuthServer[] {
  return listObjects(world, "AuthServer");
}

export function getAuthServer(world: World, identity: string): AuthServer {
  return getObject(world, "AuthServer", identity);
}

/** Creates the object from a metadata document that was read (`readAuthMetadata` in src/cloud). */
export function newAuthServer(
  world: World,
  server: {
    readonly name: string;
    readonly authMetadataUrl: string;
    readonly metadata: AuthMetadata;
    readonly enabled?: boolean;
  },
): AuthServer {
  return createObject(world, "AuthServer", server.name, {
    ...propertiesOf(server.metadata),
    currentEncryptedAppSecret: null,
    previousEncryptedAppSecret: null,
    applicationIdentifier: null,
    authMetadataUrl: server.authMetadataUrl,
    enabled: server.enabled ?? true,
    isDefaultAuthorizationEndpoint: false,
  });
}

/** Changes what is given. A new URL comes with the document that was read from it. */
export function setAuthServer(
  world: World,
  current: AuthServer,
  changes: {
    readonly name?: string;
    readonly enabled?: boolean;
    readonly isDefaultAuthorizationEndpoint?: boolean;
    readonly authMetadataUrl?: string;
    readonly metadata?: AuthMetadata;
  },
): DirectoryUpdate<"AuthServer"> {
  const { enabled, isDefaultAuthorizationEndpoint, authMetadataUrl, metadata } = changes;
  return world.store.transact(() => {
    if (isDefaultAuthorizationEndpoint) clearDefault(world, current);
    return updateObject(
      world,
      current,
      {
        ...(metadata ? propertiesOf(metadata) : {}),
        ...(authMetadataUrl === undefined ? {} : { authMetadataUrl }),
        ...(enabled === undefined ? {} : { enabled }),
        ...(isDefaultAuthorizationEndpoint === undefined ? {} : { isDefaultAuthorizationEndpoint }),
      },
      changes.name,
    );
  });
}

export function removeAuthServer(world: World, current: AuthServer): void {
  removeObject(world, current);
}

/** Only one server can be where users are sent by default. */
function clearDefault(world: World, except: AuthServer): void {
  for (const other of listAuthServers(world))
    if (other.guid !== except.guid) updateObject(world, other, { isDefaultAuthorizationEndpoint: false });
}

function propertiesOf(
  metadata: AuthMetadata,
): Pick<
  DirectoryProperties<"AuthServer">,
  "issuerIdentifier" | "realm" | "tokenIssuingEndpoint" | "authorizationEndpoint" | "serverType" | "certificateStrings"
> {
  return {
    issuerIdentifier: metadata.issuerIdentifier,
    certificateStrings: metadata.certificates,
    tokenIssuingEndpoint: metadata.tokenIssuingEndpoint,
    authorizationEndpoint: metadata.authorizationEndpoint,
    realm: metadata.realm,
    serverType: metadata.type,
  };
}
