import { defineAddressListEntry } from "./mailFlow/defineAddressListEntry.ts";

export default defineAddressListEntry("IPBlockListEntry", "IP block list entry");
