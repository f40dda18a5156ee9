import { defineAddressListEntry } from "./mailFlow/defineAddressListEntry.ts";

export default defineAddressListEntry("IPAllowListEntry", "IP allow list entry");
