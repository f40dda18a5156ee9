import { rotated } from "../auth/certificateRotation.ts";
import { defineNoun } from "./defineNoun.ts";

/** How the organisation signs its tokens. A next certificate whose time has come is in force. */
export default defineNoun({
  noun: "AuthConfig",
  kind: "singleton",
  home: "directory",
  called: "authorization configuration",
  verbs: ["Get"],
  tail: "configurationWithoutId",
  directory: {
    containers: [],
    objectClass: ["top", "container", "msExchContainer", "msExchAuthAuthConfig"],
  },
  step: rotated,
  source: "observed",
});
