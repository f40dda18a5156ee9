import definition from "../nouns/AuthServer.ts";
import type { Values } from "../nouns/defineNoun.ts";
import { getRow } from "../nouns/rows/findRow.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { changeRow, createRow, type RowUpdate } from "../nouns/rows/writeRow.ts";
import type { World } from "../World.ts";

/** An authorization server whose tokens the organisation trusts while it is enabled. */
export interface AuthServer extends NounRow {
  readonly values: Values & {
    readonly IssuerIdentifier?: string;
    readonly TokenIssuingEndpoint?: string;
    readonly AuthMetadataUrl?: string;
    readonly Realm?: string;
    readonly Enabled?: boolean;
    readonly IsDefaultAuthorizationEndpoint?: boolean;
  };
}

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
  return listRows(world, definition) as readonly AuthServer[];
}

export function getAuthServer(world: World, identity: string): AuthServer {
  return getRow(world, definition, identity) as AuthServer;
}

/** Creates the object from a metadata document that was read (`readAuthMetadata` in src/cloud). */
export function newAuthServer(
  world: World,
  server: {
    readonly name: string;
    readonly authMetadataUrl: string;
    readonly metadata: AuthMetadata;
    readonly enabled?: boolean;
    readonly graphBaseUrl?: string;
  },
): AuthServer {
  const values = {
    ...valuesOf(server.metadata),
    ...(server.graphBaseUrl === undefined ? {} : { GraphBaseUrl: server.graphBaseUrl }),
    AuthMetadataUrl: server.authMetadataUrl,
    Enabled: server.enabled ?? true,
    IsDefaultAuthorizationEndpoint: false,
  };
  return createRow(world, definition, { name: server.name, values }) as AuthServer;
}

/** A server that an application knows by a secret, without a metadata document. */
export function newSecretAuthServer(world: World, name: string, values: Values): AuthServer {
  return createRow(world, definition, { name, values: { ...values, Enabled: true } }) as AuthServer;
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
    readonly applicationIdentifier?: string;
    readonly graphBaseUrl?: string;
  },
): RowUpdate {
  const { enabled, isDefaultAuthorizationEndpoint, authMetadataUrl, metadata } = changes;
  const { applicationIdentifier, graphBaseUrl } = changes;
  const values: Values = {
    ...(metadata ? valuesOf(metadata) : {}),
    ...(authMetadataUrl === undefined ? {} : { AuthMetadataUrl: authMetadataUrl }),
    ...(applicationIdentifier === undefined ? {} : { ApplicationIdentifier: applicationIdentifier }),
    ...(graphBaseUrl === undefined ? {} : { GraphBaseUrl: graphBaseUrl }),
    ...(enabled === undefined ? {} : { Enabled: enabled }),
    ...(isDefaultAuthorizationEndpoint === undefined
      ? {}
      : { IsDefaultAuthorizationEndpoint: isDefaultAuthorizationEndpoint }),
  };
  return changeRow(world, definition, current, values, changes.name);
}

function valuesOf(metadata: AuthMetadata): Values {
  return {
    IssuerIdentifier: metadata.issuerIdentifier,
    CertificateStrings: metadata.certificates,
    TokenIssuingEndpoint: metadata.tokenIssuingEndpoint,
    AuthorizationEndpoint: metadata.authorizationEndpoint,
    Realm: metadata.realm,
    Type: metadata.type,
  };
}
