import { collection } from "../../store/Collection.ts";
import { name, object } from "../../store/record/RecordShape.ts";

/** Application pools and sites of a computer's web server that somebody stopped; all others are started. */
export const stoppedWebItems = collection("stoppedWebItems", object({ computer: name, kind: name, name }));
