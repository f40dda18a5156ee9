import { textList } from "../values/text/textList.ts";
import type { World } from "../World.ts";
import { nounNamed } from "./nounNamed.ts";
import { defineVirtualDirectory } from "./protocol/defineVirtualDirectory.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";

export default defineVirtualDirectory({
  noun: "OabVirtualDirectory",
  called: "OAB virtual directory",
  application: "OAB",
  url: "OAB",
  folder: "FrontEnd\\HttpProxy\\OAB",
  objectClass: "msExchOABVirtualDirectory",
  sameOutside: true,
  authentication: {
    BasicAuthentication: false,
    WindowsAuthentication: true,
    OAuthAuthentication: true,
  },
  properties: {
    RequireSSL: { default: true },
    PollInterval: { default: 480 },
    OfflineAddressBooks: { kind: "MultiValuedProperty<ADObjectId>", derive: booksOf },
  },
  parameters: {
    Recovery: { accepted: "The directory is made anew: nothing of an older one is left to be taken over." },
  },
  source: "observed",
});

/** The address books that are given out here. */
function booksOf({ guid }: NounRow, world: World): readonly string[] {
  const definition = nounNamed("OfflineAddressBook");
  return (definition ? listRows(world, definition) : [])
    .filter(({ values }) => textList(values.VirtualDirectories).includes(guid))
    .map((book) => book.guid);
}
