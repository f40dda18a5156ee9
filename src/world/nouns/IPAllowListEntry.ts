import { defineAddressListEntry } from "./defineAddressListEntry.ts";

export default defineAddressListEntry("IPAllowListEntry", "IP allow list entry");
