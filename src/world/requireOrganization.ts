import { HostFailure } from "../base/HostFailure.ts";
import type { Store } from "../store/Store.ts";
import { cloudSettings } from "./cloud/CloudSettings.ts";
import { directory } from "./nouns/rows/NounRow.ts";
import { organizations } from "./Organization.ts";
import { machines } from "./server/Machine.ts";

/**
 * Refuses a store that lacks what no session can do without: the organisation, the computer and the server that its shell
 * runs on, the cloud. A person may have taken it out, or never have had it; what else is missing is missed by the cmdlet that needs it.
 */
export function requireOrganization(store: Store, place: string): void {
  const missing = (what: string): HostFailure =>
    new HostFailure(
      "OrganizationIncomplete",
      `The state in '${place}' has no ${what}. Put it back, or start a new organisation in another folder.`,
    );
  const organization = store.get(organizations, "organization");
  if (!organization) throw missing("organisation (collection 'organization', key 'organization')");
  const { shellServer } = organization;
  const wanted = shellServer.toLowerCase();
  const machine = store
    .list(machines)
    .find(({ name, fqdn }) => [name, fqdn].some((each) => each.toLowerCase() === wanted));
  if (!machine) throw missing(`computer '${shellServer}' in the collection 'machines', on which its shell runs`);
  const called = machine.name.toLowerCase();
  if (!store.list(directory).some(({ noun, name }) => noun === "ExchangeServer" && name.toLowerCase() === called))
    throw missing(
      `server '${machine.name}' (noun 'ExchangeServer') in the collection 'directory', on which its shell runs`,
    );
  if (store.count(cloudSettings) === 0) throw missing("settings in the collection 'cloud'");
}
