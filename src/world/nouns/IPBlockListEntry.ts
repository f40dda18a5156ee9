import { defineAddressListEntry } from "./defineAddressListEntry.ts";

export default defineAddressListEntry("IPBlockListEntry", "IP block list entry");
