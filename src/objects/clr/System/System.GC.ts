import { defineByShape } from "../../types/defineByShape.ts";

const nothing = () => {};

/** Memory is the host's affair: collections do nothing that a script could see. */
export default defineByShape("System.GC", {
  statics: {
    "Collect()": nothing,
    "Collect(int)": nothing,
    "Collect(int,System.GCCollectionMode)": nothing,
    "WaitForPendingFinalizers()": nothing,
    "KeepAlive(System.Object)": nothing,
    "SuppressFinalize(System.Object)": nothing,
  },
  staticProperties: { MaxGeneration: () => 2 },
});
