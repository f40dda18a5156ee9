import { objectNotFound } from "../directory/objectNotFound.ts";
import type { Values } from "../nouns/defineNoun.ts";
import definition from "../nouns/PushNotificationApp.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import { changeRow, type RowUpdate } from "../nouns/rows/writeRow.ts";
import type { World } from "../World.ts";

export interface PushNotificationApp extends NounRow {
  readonly values: Values & {
    readonly DisplayName: string;
    readonly Platform: "None" | "APNS" | "PendingGet" | "WNS" | "Proxy" | "GCM";
    /** Absent until somebody enables or disables the app. */
    readonly Enabled?: boolean;
    readonly Organization?: string;
    readonly Uri: string;
  };
}

/** The app through which on-premises servers hand their notifications to the cloud; Setup creates it. */
const proxyAppName = "OnPrem-Proxy";

export function findPushNotificationProxy(world: World): PushNotificationApp | null {
  const found = listRows(world, definition).find(({ name }) => name === proxyAppName);
  return (found as PushNotificationApp | undefined) ?? null;
}

export function getPushNotificationProxy(world: World): PushNotificationApp {
  const app = findPushNotificationProxy(world);
  if (!app) throw objectNotFound(world, proxyAppName);
  return app;
}

/**
 * Enables the proxy. The organisation is kept in lower case, as the documented output shows it; what is not given stays
 * as it is.
 */
export function enablePushNotificationProxy(
  world: World,
  options: { readonly organization?: string; readonly uri?: string } = {},
): RowUpdate {
  const app = getPushNotificationProxy(world);
  return changeRow(world, definition, app, {
    Enabled: true,
    Organization: options.organization?.toLowerCase() ?? app.values.Organization ?? null,
    Uri: options.uri ?? app.values.Uri,
  });
}

export function disablePushNotificationProxy(world: World): RowUpdate {
  return changeRow(world, definition, getPushNotificationProxy(world), { Enabled: false });
}
