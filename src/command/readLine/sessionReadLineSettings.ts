import type { PSHost } from "../services/PSHost.ts";
import { initialReadLineSettings, type ReadLineSettings } from "./ReadLineSettings.ts";

const settings = new WeakMap<PSHost, ReadLineSettings>();

/** The settings of the line editor of the session that belongs to a host. */
export function sessionReadLineSettings(host: PSHost): ReadLineSettings {
  let found = settings.get(host);
  if (!found) {
    found = initialReadLineSettings();
    settings.set(host, found);
  }
  return found;
}
