import { defineNoun } from "./defineNoun.ts";
import informationBarrierPolicy from "./InformationBarrierPolicy.ts";

/** What Exchange knows of it, too. */
export default defineNoun({
  ...informationBarrierPolicy,
  noun: "ExoInformationBarrierPolicy",
  data: "InformationBarrierPolicy",
  verbs: ["Get"],
  rows: "InformationBarrierPolicy",
  parameters: { ShowFriendlyValues: { accepted: "Names are always shown." } },
});
